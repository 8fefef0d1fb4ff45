import type {indicators as finnish} from "../fi/indicators.ts";
import type {Translated} from "../translated.ts";
import {counted, ofSubject, many, noneOf, rate, ratio, share} from "./indicator-sentences.ts";

/** The indicators, in Swedish. */
export const indicators: Translated<typeof finnish> = {
  indicatorGroups: {
    unemployment: "Arbetslöshet",
    groups: "Grupper av arbetslösa",
    services: "Service",
    vacancies: "Lediga jobb"
  },
  indicators: {
    "unemployed-share": {
      title: "Andelen arbetslösa av arbetskraften",
      short: "Andelen arbetslösa",
      inTitles: "andelen arbetslösa",
      asked: "arbetslös, arbetslöshetsgrad, arbetslöshetstal, arbetslöshetsprocent, andelen arbetslösa",
      definition:
        "Hur stor del av arbetskraften som är arbetslösa arbetssökande på beräkningsdagen, månadens sista arbetsdag. " +
        "Permitterade på heltid räknas med, personer i service räknas inte.",
      formula:
        "Arbetslösa arbetssökande på beräkningsdagen delat med sysselsättningsstatistikens arbetskraft, gånger 100.",
      moves:
        "Andelen följer konjunkturen, årstiden och permitteringarna: den är störst vid årsskiftet och på sommaren. Den som deltar i service räknas inte som arbetslös, och arbetskraften som andelen räknas av byts ut i januari.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd} var ${value} procent av arbetskraften ${place.inside} arbetslösa.`,
      none: noneOf("arbetslösa arbetssökande"),
      ...share,
      ...ofSubject("andelen arbetslösa")
    },
    "unemployed-share-without-laid-off": {
      title: "Andelen arbetslösa av arbetskraften utan permitterade",
      short: "Andelen utan permitterade",
      inTitles: "arbetslösa utan permitterade",
      asked: "arbetslös, utan permitter, exklusive permitter",
      definition:
        "Andelen arbetslösa av arbetskraften när permitterade på heltid inte räknas med. " +
        "Siffran hjälper läsaren att tolka åren 2020 och 2021, då ovanligt många var permitterade.",
      formula:
        "Arbetslösa arbetssökande minus permitterade på heltid, " +
        "delat med sysselsättningsstatistikens arbetskraft, gånger 100.",
      moves:
        "Konjunkturen och årstiden syns också här. Den som blir arbetslös efter en permittering räknas med, så andelen kan växa samtidigt som permitteringarna minskar.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd} var ${value} procent av arbetskraften ${place.inside} arbetslösa när permitterade inte räknas med.`,
      none: noneOf("arbetslösa arbetssökande", " när permitterade inte räknas med"),
      ...share,
      ...ofSubject("andelen arbetslösa utan permitterade")
    },
    unemployed: {
      title: "Arbetslösa arbetssökande",
      short: "Arbetslösa",
      inTitles: "arbetslösa arbetssökande",
      asked: "arbetslös, antalet arbetslösa, antal arbetslösa, hur många arbetslösa, arbetslösa arbetssök",
      definition:
        "Hur många som var arbetslösa arbetssökande på beräkningsdagen, månadens sista arbetsdag. " +
        "Permitterade på heltid räknas med, personer i service räknas inte.",
      formula: "Arbetslösa arbetssökande på beräkningsdagen.",
      moves:
        "Antalet växer med befolkningen och rör sig med konjunkturen, årstiden och permitteringarna. Den som deltar i service ingår inte.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd} fanns det ${value} ${value === "1" ? "arbetslös" : "arbetslösa"} arbetssökande ${place.inside}.`,
      none: noneOf("arbetslösa arbetssökande"),
      ...counted,
      ...ofSubject("antalet arbetslösa", many)
    },
    "long-term-unemployed-share": {
      title: "Andelen långtidsarbetslösa av de arbetslösa",
      short: "Långtidsarbetslösa",
      inTitles: "andelen långtidsarbetslösa",
      asked: "arbetslös, långtids, långvarig, länge arbetslös",
      definition:
        "Hur stor del av de arbetslösa arbetssökande som har varit arbetslösa utan avbrott i minst ett år. " +
        "Andelen minskar också när många blir arbetslösa på en gång.",
      formula: "Långtidsarbetslösa delat med arbetslösa arbetssökande, gånger 100.",
      moves:
        "Andelen minskar när många blir arbetslösa och växer när få blir det. Den arbetslöshet som började våren 2020 hade varat ett år just när försöken inleddes.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd} hade ${value} procent av de arbetslösa ${place.inside} varit utan arbete i minst ett år.`,
      none: noneOf("långtidsarbetslösa"),
      ...share,
      ...ofSubject("andelen långtidsarbetslösa av de arbetslösa")
    },
    "young-unemployed-share": {
      title: "Andelen arbetslösa under 25 år av arbetskraften",
      short: "Under 25 år",
      inTitles: "andelen arbetslösa under 25 år",
      asked: "arbetslös, ungdom, unga, yngre, under 25",
      definition: "Arbetslösa arbetssökande under 25 år i förhållande till hela arbetskraften, inte till de ungas.",
      formula: "Arbetslösa arbetssökande under 25 år delat med sysselsättningsstatistikens arbetskraft, gånger 100.",
      moves:
        "De som gått ut skolan eller saknar sommarjobb syns på sommaren, och de som börjar studera på hösten försvinner ur siffran. Antalet unga beror på årskullens storlek och ortens läroanstalter.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd} utgjorde arbetslösa under 25 år ${value} procent av arbetskraften ${place.inside}.`,
      none: noneOf("arbetslösa under 25 år"),
      ...share,
      ...ofSubject("andelen arbetslösa under 25 år")
    },
    "older-unemployed-share": {
      title: "Andelen arbetslösa över 50 år av arbetskraften",
      short: "Över 50 år",
      inTitles: "andelen arbetslösa över 50 år",
      asked: "arbetslös, äldre, över 50, 50 år, senior",
      definition:
        "Arbetslösa arbetssökande över 50 år i förhållande till hela arbetskraften, inte till åldersgruppens.",
      formula: "Arbetslösa arbetssökande över 50 år delat med sysselsättningsstatistikens arbetskraft, gånger 100.",
      moves:
        "Pensionsåldern och åldersgränsen för utkomstskyddets tilläggsdagar har höjts under årens lopp. Årskullarna är dessutom olika stora, och befolkningen åldras i olika takt i områdena.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd} utgjorde arbetslösa över 50 år ${value} procent av arbetskraften ${place.inside}.`,
      none: noneOf("arbetslösa över 50 år"),
      ...share,
      ...ofSubject("andelen arbetslösa över 50 år")
    },
    "foreign-unemployed-share": {
      title: "Andelen utländska arbetslösa av arbetskraften",
      short: "Utländska medborgare",
      inTitles: "andelen utländska arbetslösa",
      asked: "arbetslös, utländsk, utlänning, invandr, flykting, främmande språk, ukrain, medborgarskap",
      definition:
        "Arbetslösa arbetssökande som är utländska medborgare i förhållande till hela arbetskraften, " +
        "inte till de utländska medborgarnas.",
      formula: "Utländska arbetslösa arbetssökande delat med sysselsättningsstatistikens arbetskraft, gånger 100.",
      moves:
        "Andelen växer när folk flyttar till landet och minskar när människor får finskt medborgarskap. Från 2022 ingår också personer som flytt från Ukraina.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd} utgjorde utländska arbetslösa ${value} procent av arbetskraften ${place.inside}.`,
      none: noneOf("utländska arbetslösa"),
      ...share,
      ...ofSubject("andelen utländska arbetslösa")
    },
    "women-of-unemployed": {
      title: "Andelen kvinnor av de arbetslösa",
      short: "Andelen kvinnor",
      inTitles: "andelen kvinnor av de arbetslösa",
      asked: "arbetslös, kvinn, könsfördel",
      definition: "Hur stor del av de arbetslösa arbetssökande som är kvinnor.",
      formula: "Arbetslösa arbetssökande kvinnor delat med alla arbetslösa arbetssökande, gånger 100.",
      moves:
        "Inom bygg och industri drabbar vinterns och konjunkturens arbetslöshet oftare män, inom undervisning och omsorg drabbar sommarens oftare kvinnor. Därför varierar andelen med årstiden och konjunkturen.",
      level: ({place, monthEnd, value}) => `${monthEnd} var ${value} procent av de arbetslösa ${place.inside} kvinnor.`,
      none: noneOf("arbetslösa kvinnor"),
      ...share,
      ...ofSubject("andelen kvinnor av de arbetslösa")
    },
    "laid-off-share": {
      title: "Andelen permitterade av arbetskraften",
      short: "Permitterade",
      inTitles: "andelen permitterade",
      asked: "permitter",
      definition:
        "Hur stor del av arbetskraften som är permitterad på heltid på beräkningsdagen, månadens sista arbetsdag.",
      formula: "Arbetssökande permitterade på heltid delat med sysselsättningsstatistikens arbetskraft, gånger 100.",
      moves:
        "Permitteringarna följer företagens beställningar. När en enda stor arbetsplats permitterar syns det på en gång i hela kommunens siffra. Toppen våren 2020 sammanfaller med coronan.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd} var ${value} procent av arbetskraften ${place.inside} permitterade på heltid.`,
      none: noneOf("personer permitterade på heltid"),
      ...share,
      ...ofSubject("andelen permitterade")
    },
    jobseekers: {
      title: "Alla arbetssökande",
      short: "Arbetssökande",
      inTitles: "alla arbetssökande",
      asked: "arbetssök, jobbsök, arbetsökande, arbetssökande",
      definition:
        "Alla som är registrerade som arbetssökande på beräkningsdagen, månadens sista arbetsdag: arbetslösa, personer i service " +
        "och även de som arbetar eller står utanför arbetskraften men söker jobb genom myndigheten.",
      formula: "Arbetssökande på beräkningsdagen.",
      moves:
        "Också personer i arbete ingår om deras jobbsökning är i kraft. I maj 2022 ändrade den nya servicemodellen villkoren för jobbsökning i hela landet.",
      level: ({place, monthEnd, value}) => `${monthEnd} fanns det ${value} arbetssökande ${place.inside}.`,
      none: noneOf("arbetssökande"),
      ...counted,
      ...ofSubject("antalet arbetssökande", many)
    },
    "in-services": {
      title: "Personer i service",
      short: "I service",
      inTitles: "personer i service",
      asked:
        "service, arbetskraftsservice, tjänst, lönesubvention, arbetsprövning, utbildningsprövning, arbetskraftsutbildning, startpeng, arbetsverksamhet, praktik, åtgärd",
      definition:
        "Personer i arbetskraftsservice: de som sysselsatts med lönesubvention eller startpeng, deltar i arbets- eller utbildningsprövning, " +
        "arbetskraftsutbildning eller träning samt till exempel de som deltar i arbetsverksamhet " +
        "i rehabiliteringssyfte eller bedriver frivilliga studier. De räknas inte som arbetslösa.",
      formula:
        "Summan av sysselsatta med stöd och deltagare i arbetspraktik eller arbetslivsträning, " +
        "arbets- och utbildningsprövning, arbetskraftsutbildning, träning och andra tjänster.",
      moves:
        "Hur många som är i service beror på finansieringen, kursernas tidtabeller och sommaruppehållen. Våren 2020 ställdes en del av servicen in, och i juli 2023 ändrades villkoren för lönesubvention.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd} deltog ${value} ${value === "1" ? "person" : "personer"} i arbetskraftsservice ${place.inside}.`,
      none: noneOf("personer i arbetskraftsservice"),
      ...counted,
      ...ofSubject("antalet personer i service", many)
    },
    "activation-rate": {
      title: "Aktiveringsgrad",
      short: "Aktiveringsgrad",
      inTitles: "aktiveringsgrad",
      asked: "aktivering",
      definition:
        "Hur stor del av de arbetslösa och personerna i service som är i service. " +
        "Läs siffran tillsammans med andelen arbetslösa: den som deltar i service räknas inte som arbetslös.",
      formula: "Personer i service delat med summan av personer i service och arbetslösa arbetssökande, gånger 100.",
      moves:
        "Graden stiger också när de arbetslösa är få, eftersom antalet personer i service ändras långsammare än antalet arbetslösa. På sommaren sjunker den när kurserna har uppehåll.",
      level: ({place, monthEnd, value}) => `${monthEnd} var aktiveringsgraden ${value} procent ${place.inside}.`,
      none: noneOf("personer i arbetskraftsservice", ", så aktiveringsgraden var noll"),
      ...rate,
      ...ofSubject("aktiveringsgraden")
    },
    vacancies: {
      title: "Lediga jobb",
      short: "Lediga jobb",
      inTitles: "lediga jobb",
      asked: "lediga jobb, lediga arbets, lediga plats, ledig, jobb, arbetsplats, vakan",
      definition:
        "Jobb som hade anmälts till TE-byråerna och var lediga på beräkningsdagen, månadens sista arbetsdag. " +
        "Alla lediga jobb anmäls inte till TE-byråerna.",
      formula: "Lediga jobb på beräkningsdagen i månaden.",
      moves:
        "Det är frivilligt för arbetsgivare att anmäla jobb, och praxis varierar mellan branscher och områden. Säsongarbetet syns på våren, och en enda stor annonsör kan få hela kommunens siffra att svänga.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd} fanns det ${value} ${value === "1" ? "ledigt" : "lediga"} jobb ${place.inside}.`,
      none: noneOf("lediga jobb"),
      ...counted,
      ...ofSubject("antalet lediga jobb", many)
    },
    "new-vacancies": {
      title: "Nya lediga jobb",
      short: "Nya jobb",
      inTitles: "nya lediga jobb",
      asked: "nya lediga jobb, nya lediga arbets, nya lediga plats, nya jobb, nya arbets, nya plats, ledig, jobb",
      definition: "Jobb som anmäldes till TE-byråerna under månaden. Alla lediga jobb anmäls inte till TE-byråerna.",
      formula: "Nya lediga jobb under månaden.",
      moves:
        "Det är frivilligt för arbetsgivare att anmäla jobb. Säsongarbetet anmäls i början av året, och samma jobb kan anmälas flera gånger.",
      level: ({place, inMonth, value}) =>
        `${inMonth} anmäldes ${value} ${value === "1" ? "nytt ledigt" : "nya lediga"} jobb ${place.inside}.`,
      none: ({place, inMonth}) => `${inMonth} anmäldes inga nya lediga jobb ${place.inside}.`,
      ...counted,
      ...ofSubject("antalet nya lediga jobb per månad", many)
    },
    "unemployed-per-vacancy": {
      title: "Arbetslösa per ledigt jobb",
      short: "Arbetslösa per jobb",
      inTitles: "arbetslösa per ledigt jobb",
      asked: "arbetslös, per ledig, per jobb, per plats, jobb, plats",
      definition:
        "Hur många arbetslösa arbetssökande det finns per ledigt jobb som har anmälts till TE-byrån. " +
        "Siffran svänger kraftigt när jobben är få.",
      formula: "Arbetslösa arbetssökande delat med lediga jobb på beräkningsdagen.",
      moves:
        "Siffran förenar de arbetslösas och de anmälda jobbens svängningar. När jobben är få ändras den mycket av några få annonser.",
      level: ({place, monthEnd, value}) =>
        `${monthEnd} gick det ${value} arbetslösa på varje ledigt jobb ${place.inside}.`,
      none: noneOf("arbetslösa arbetssökande"),
      ...ratio,
      ...ofSubject("antalet arbetslösa per ledigt jobb", many)
    }
  }
};
