import type {Dictionary} from "../../dictionary.ts";

/** The indicators and their units in Swedish. */
export const indicators: Pick<Dictionary, "indicators" | "indicatorGroups" | "units"> = {
  indicatorGroups: {
    unemployment: "Arbetslöshet",
    groups: "Grupper av arbetslösa",
    services: "Service",
    vacancies: "Lediga jobb"
  },
  units: {
    "percent of labour force": {name: "procent av arbetskraften", axis: "% av arbetskraften"},
    "percent of unemployed": {name: "procent av de arbetslösa arbetssökande", axis: "% av de arbetslösa"},
    percent: {name: "procent", axis: "%"},
    persons: {name: "personer", axis: "personer"},
    vacancies: {name: "lediga jobb", axis: "lediga jobb"},
    "persons per vacancy": {name: "arbetslösa per ledigt jobb", axis: "arbetslösa per ledigt jobb"}
  },
  indicators: {
    "unemployed-share": {
      title: "Andelen arbetslösa av arbetskraften",
      short: "Andelen arbetslösa",
      definition:
        "Hur stor del av områdets arbetskraft som är arbetslösa arbetssökande på månadens beräkningsdag. " +
        "Permitterade på heltid räknas med, personer i service räknas inte.",
      formula:
        "Arbetslösa arbetssökande på beräkningsdagen delat med sysselsättningsstatistikens arbetskraft, gånger 100."
    },
    "unemployed-share-without-laid-off": {
      title: "Andelen arbetslösa av arbetskraften utan permitterade",
      short: "Andelen utan permitterade",
      definition:
        "Andelen arbetslösa av arbetskraften när permitterade på heltid inte räknas med. " +
        "Talet hjälper läsaren att tolka åren 2020 och 2021, då ovanligt många var permitterade.",
      formula:
        "Arbetslösa arbetssökande minus permitterade på heltid, " +
        "delat med sysselsättningsstatistikens arbetskraft, gånger 100."
    },
    unemployed: {
      title: "Arbetslösa arbetssökande",
      short: "Arbetslösa",
      definition:
        "Hur många som var arbetslösa arbetssökande på månadens beräkningsdag. " +
        "Permitterade på heltid räknas med, personer i service räknas inte.",
      formula: "Arbetslösa arbetssökande på beräkningsdagen."
    },
    "long-term-unemployed-share": {
      title: "Andelen långtidsarbetslösa av de arbetslösa",
      short: "Långtidsarbetslösa",
      definition:
        "Hur stor del av de arbetslösa arbetssökande som har varit arbetslösa utan avbrott i minst ett år. " +
        "Andelen minskar också när många blir arbetslösa på en gång.",
      formula: "Långtidsarbetslösa delat med arbetslösa arbetssökande, gånger 100."
    },
    "young-unemployed-share": {
      title: "Andelen arbetslösa under 25 år av arbetskraften",
      short: "Under 25 år",
      definition:
        "Arbetslösa arbetssökande under 25 år i förhållande till hela arbetskraften i området, inte till de ungas.",
      formula: "Arbetslösa arbetssökande under 25 år delat med sysselsättningsstatistikens arbetskraft, gånger 100."
    },
    "older-unemployed-share": {
      title: "Andelen arbetslösa över 50 år av arbetskraften",
      short: "Över 50 år",
      definition:
        "Arbetslösa arbetssökande över 50 år i förhållande till hela arbetskraften i området, inte till åldersgruppens.",
      formula: "Arbetslösa arbetssökande över 50 år delat med sysselsättningsstatistikens arbetskraft, gånger 100."
    },
    "foreign-unemployed-share": {
      title: "Andelen utländska arbetslösa av arbetskraften",
      short: "Utländska medborgare",
      definition:
        "Arbetslösa arbetssökande som är utländska medborgare i förhållande till hela arbetskraften i området, " +
        "inte till de utländska medborgarnas.",
      formula: "Utländska arbetslösa arbetssökande delat med sysselsättningsstatistikens arbetskraft, gånger 100."
    },
    "women-of-unemployed": {
      title: "Andelen kvinnor av de arbetslösa",
      short: "Andelen kvinnor",
      definition: "Hur stor del av de arbetslösa arbetssökande som är kvinnor.",
      formula: "Arbetslösa arbetssökande kvinnor delat med alla arbetslösa arbetssökande, gånger 100."
    },
    "laid-off-share": {
      title: "Andelen permitterade av arbetskraften",
      short: "Permitterade",
      definition: "Hur stor del av områdets arbetskraft som är permitterad på heltid på månadens beräkningsdag.",
      formula: "Arbetssökande permitterade på heltid delat med sysselsättningsstatistikens arbetskraft, gånger 100."
    },
    jobseekers: {
      title: "Alla arbetssökande",
      short: "Arbetssökande",
      definition:
        "Alla som är registrerade som arbetssökande på månadens beräkningsdag: arbetslösa, personer i service " +
        "och även de som arbetar eller står utanför arbetskraften men söker jobb genom myndigheten.",
      formula: "Arbetssökande på beräkningsdagen."
    },
    "in-services": {
      title: "Personer i service",
      short: "I service",
      definition:
        "Personer i arbetskraftsservice: de som sysselsatts med lönesubvention eller startpeng, deltar i prövning, " +
        "arbetskraftsutbildning eller träning samt till exempel de som deltar i arbetsverksamhet " +
        "i rehabiliteringssyfte eller studerar frivilligt. De räknas inte som arbetslösa.",
      formula:
        "Summan av sysselsatta med stöd och deltagare i arbetspraktik eller arbetslivsträning, " +
        "arbets- och utbildningsprövning, arbetskraftsutbildning, träning och andra tjänster."
    },
    "activation-rate": {
      title: "Aktiveringsgrad",
      short: "Aktiveringsgrad",
      definition:
        "Hur stor del av de arbetslösa och personerna i service som är i service. " +
        "Läs talet tillsammans med andelen arbetslösa: den som börjar i service är inte längre arbetslös i statistiken.",
      formula: "Personer i service delat med summan av personer i service och arbetslösa arbetssökande, gånger 100."
    },
    vacancies: {
      title: "Lediga jobb",
      short: "Lediga jobb",
      definition:
        "Jobb som hade anmälts till TE-byråerna och var lediga på månadens beräkningsdag. " +
        "Alla lediga jobb anmäls inte till TE-byråerna.",
      formula: "Lediga jobb på beräkningsdagen i månaden."
    },
    "new-vacancies": {
      title: "Nya lediga jobb",
      short: "Nya jobb",
      definition: "Jobb som anmäldes till TE-byråerna under månaden. Alla lediga jobb anmäls inte till TE-byråerna.",
      formula: "Nya lediga jobb under månaden."
    },
    "unemployed-per-vacancy": {
      title: "Arbetslösa per ledigt jobb",
      short: "Arbetslösa per jobb",
      definition:
        "Hur många arbetslösa arbetssökande det finns per ledigt jobb som har anmälts till TE-byrån. " +
        "Talet svänger kraftigt när jobben är få.",
      formula: "Arbetslösa arbetssökande delat med lediga jobb på beräkningsdagen."
    }
  }
};
