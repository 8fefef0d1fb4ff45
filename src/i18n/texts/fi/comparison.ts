import type {Dictionary} from "../../dictionary.ts";

/** An area beside its controls, in Finnish. */
export const comparison: Pick<Dictionary, "comparison"> = {
  comparison: {
    heading: "Alue vertailukuntien rinnalla",
    intro:
      "Alueen rinnalla on kuntia, joissa kokeilua ei ollut. Ne näyttävät, miten työttömyys liikkui muualla. " +
      "Ne eivät kerro, miten alueella olisi käynyt ilman kokeilua.",
    levelHeading: "Kuinka suuri työttömyys oli?",
    besideHeading: "Miten se kulki kokeilun ulkopuolisten kuntien rinnalla?",
    findingHeading: "Poikkeaako alueen kehitys tavallisesta?",
    findingLink: "Mihin tätä verrattiin ja miten",
    estimateLabel: (months) =>
      `Ero painotettuun vertailuun kokeilun aikana ${months}, kun aiempi tasoero on vähennetty`,
    bandLabel: "Tavallinen vaihtelu kunnissa ilman kokeilua",
    lower: "pienempi",
    higher: "suurempi",
    bandExplanation:
      "Harmaa alue: näin paljon alueet ilman kokeilua ajelehtivat omista vertailuistaan. " +
      "Sen sisällä oleva ero on tavallista vaihtelua.",
    gapName: "Ero vertailuun",
    bandName: "Tavallinen vaihtelu",
    notEffectHeading: "Miksi ero ei kerro, mitä kokeilu sai aikaan",
    notEffect: [
      "Alueita ei arvottu. Lähes kaikki suuret kaupungit olivat mukana, joten jäljelle jäi niistä poikkeavia kuntia.",
      "Korona kohteli alueita eri tavoin juuri ennen kokeilua. Siksi tulos riippuu siitä, mistä vuodesta muutos lasketaan.",
      "Luvuissa ovat kaikki alueen työttömät, eivät vain kokeilun asiakkaat."
    ],
    notEffectPower: "Yhdellä alueella vasta noin kahden prosenttiyksikön ero erottuisi tavallisesta vaihtelusta.",
    methodsHeading: "Seitsemän lukua samasta erosta",
    methodsIntro:
      "Sama ero on laskettu seitsemällä tavalla. Mikään niistä ei ole se ainoa oikea. " +
      "Katso, pysyykö etumerkki samana ja kuinka kaukana luvut ovat toisistaan.",
    wholePilot: (months) => `Koko kokeilu ${months}, arvioidut kuukaudet mukana`,
    wholePilotNote: (months) =>
      `Ajalta ${months} ei ole henkilömääriä. Luvut ovat silloin julkaistuja osuuksia, ja usean kunnan alueilla ja ryhmillä ne ovat osuuksista laskettuja arvioita.`,
    estimatedMonths: (count) => (count === 1 ? "1 kuukausi arviota" : `${count} kuukautta arvioita`),
    methodsExplained: "Mitä menetelmät ja sarakkeet ovat",
    pExplanation:
      "Kuinka suurella osalla kunnista, joissa kokeilua ei ollut, ero on vähintään näin suuri. 0,30 tarkoittaa noin kolmea kymmenestä. Pienikään luku ei kerro, mistä ero tulee.",
    pAdjustedNote: "Suluissa on p-arvo, joka on korjattu alueiden määrällä.",
    methods: {
      did: {
        name: "Muutosten erotus (DiD)",
        explanation:
          "Alueen muutos lähtökaudesta kokeilun aikaan, vähennettynä vertailukuntien muutoksella samana aikana."
      },
      sc: {
        name: "Synteettinen verrokki (SC)",
        explanation:
          "Kunnista ilman kokeilua painotetaan yhdistelmä, jonka luvut olivat ennen kokeilua " +
          "mahdollisimman lähellä alueen lukuja. Ero on alueen ja yhdistelmän välinen."
      },
      sdid: {
        name: "Painotettu vertailu (SDID)",
        explanation:
          "Kunnat ja kuukaudet painotetaan niin, että yhdistelmä kulki ennen kokeilua samaan tahtiin alueen kanssa. " +
          "Ero, joka oli jo ennen kokeilua, vähennetään."
      }
    },
    bases: {
      "before covid": (months) => `koronaa edeltänyt vuosi (${months})`,
      "covid year": (months) => `vuosi ennen alkua (${months}), koronavuosi`
    },
    columns: {
      area: "Alue",
      control: "Vertailukohta",
      effect: "Ero keskimäärin",
      p: "p-arvo",
      "p adjusted": "p-arvo, korjattu alueiden määrällä",
      band: "Tavallinen vaihtelu, ±",
      remark: "Huomaa"
    },
    methodsDisagree:
      "Menetelmät ovat eri mieltä: osa luvuista on nollan yläpuolella, osa alapuolella. Edes suuntaa ei voi sanoa.",
    methodsAgree:
      "Kaikki luvut ovat samalla puolella nollaa. Ne nojaavat samoihin kuntiin, joten ne voivat erehtyä samaan suuntaan.",
    flags: {
      "comparison unreliable":
        "Vertailu on epäluotettava: kun kokeilun alku kuviteltiin aiempiin vuosiin, se erehtyi paljon tai aina samaan suuntaan.",
      "no close match": "Läheistä vastinetta ei ole: kymmenes samankaltainen kunta on jo kaukana alueesta.",
      "no comparable area": "Vertailukelpoista aluetta ilman kokeilua ei ole."
    },
    notEstimatedHeading: "Miksi eroa ei ole laskettu",
    refusals: {
      "no treated unit": {word: "ei lukuja", explanation: "Alueella ei ole tässä mittarissa lukuja."},
      "too few donors": {
        word: "liian vähän kuntia",
        explanation: "Liian harvalla kunnalla ilman kokeilua on tässä mittarissa luvut joka kuukaudelta."
      },
      "short pre-period": {
        word: "liian lyhyt esijakso",
        explanation: "Ennen kokeilua on lukuja alle viideltä vuodelta, mikä on vertailun sovittamiseen liian vähän."
      },
      "no post-period": {word: "ei lukuja kokeilusta", explanation: "Kokeilun ajalta ei ole lukuja."},
      "unequal lengths": {
        word: "eri kuukaudet",
        explanation: "Alueen ja vertailukuntien luvut eivät kata samoja kuukausia."
      },
      "missing or not finite": {
        word: "lukuja puuttuu",
        explanation: "Jonkin vertailtavan kuukauden luku puuttuu tai on vain arvio."
      },
      "break in series": {
        word: "katko sarjassa",
        explanation: "Kuntaraja tai laskutapa muuttui kesken, joten aikaa ennen ja jälkeen ei voi verrata."
      },
      "outside the donors' range": {
        word: "taso poikkeaa kaikista",
        explanation:
          "Alueen taso oli ennen kokeilua korkeampi tai matalampi kuin yhdessäkään kunnassa ilman kokeilua. " +
          "Niistä ei saa yhdistelmää, joka vastaisi aluetta."
      },
      "poor fit before the start": {
        word: "vertailu ei osu",
        explanation: "Kunnista ilman kokeilua ei saa yhdistelmää, joka olisi kulkenut alueen tahtiin ennen kokeilua."
      },
      "fewer than three municipalities": {
        word: "alle kolme kuntaa",
        explanation:
          "Maakunnassa on alle kolme kuntaa ilman kokeilua. Yksi kunta ratkaisisi, miltä koko vertailu näyttää."
      },
      "no close match": {
        word: "ei läheistä vastinetta",
        explanation: "Edes kymmenen samankaltaisinta kuntaa eivät ole riittävän lähellä aluetta."
      },
      "no comparable area": {
        word: "ei vertailukelpoista aluetta",
        explanation: "Vertailukelpoista aluetta ilman kokeilua ei ole."
      },
      "described only": {
        word: "vain kuvaillaan",
        explanation:
          "Avoimia työpaikkoja ilmoitetaan kunnissa niin epätasaisesti, ettei niistä lasketa eroa. Luvut näytetään sellaisinaan."
      },
      "not for counts": {
        word: "ei lukumäärille",
        explanation: "Erikokoisten alueiden lukumääriä ei voi panna rinnakkain."
      },
      "short series": {
        word: "liian lyhyt sarja",
        explanation: "Sarjassa on alle 60 kuukautta, mikä on kausitasoitukseen liian vähän."
      },
      "gaps in series": {
        word: "aukkoja sarjassa",
        explanation: "Sarjassa on kuukausia, joilta luku puuttuu tai on nolla."
      }
    },
    weights: {
      heading: "Mistä kunnista painotettu vertailu koostuu",
      intro:
        "Vertailu on painotettu yhdistelmä, ei kaksonen. Mikään sen kunnista ei yksin vastaa aluetta. " +
        "Luettelossa ovat kunnat, joiden paino on vähintään 2 prosenttia.",
      others: (count, share) =>
        count === 1
          ? `Lisäksi mukana on yksi muu kunta, jonka paino on ${share}.`
          : `Lisäksi mukana on ${count} muuta kuntaa, joiden paino on yhteensä ${share}.`
    },
    region: {
      heading: "Maakunnan kunnat ilman kokeilua",
      intro: (region, count) => `${region}: ${count} kuntaa, joiden luvut on laskettu yhteen.`
    },
    similar: {
      heading: "Samankaltaisimmat kunnat ilman kokeilua",
      intro:
        "Kymmenen kuntaa, jotka muistuttivat aluetta eniten ennen koronaa. Vertailtavia piirteitä on viisi. " +
        "Mitä pienempi etäisyys, sitä samanlaisempi kunta; yli 3 on jo kaukana.",
      distance: "Etäisyys",
      differences: "Miten kunta eroaa alueesta"
    }
  }
};
