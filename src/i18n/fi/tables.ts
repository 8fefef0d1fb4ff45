import type {AreaKind, BlankRule, ColumnType, ColumnUnit, OwnColumnKey} from "../../model/tables.ts";
import {partOfEach} from "../part-of-each.ts";
import {controls} from "./controls.ts";

/** Published tables and their columns, in Finnish. */
export const tables = {
  tables: {
    columns: {
      ...partOfEach(controls, "column"),
      area: {
        /** At the head of the column. */
        title: "Alue",
        /** What its cells are, in a sentence. */
        note: "Kokeilualueen tunnus, kunnan koodi tai muun ryhmän tunnus; selitykset ovat alueluettelossa."
      },
      area_figure: {title: "Alue", note: "Mittarin arvo kokeilualueella."},
      area_high: {title: "Alueen yläraja", note: "Suurin arvo, joka alueella voi olla, kun osa luvuista on salassa."},
      area_kind: {title: "Laji", note: "Mikä alue on: kokeilualue, kunta vai ryhmä kuntia."},
      area_low: {title: "Alueen alaraja", note: "Pienin arvo, joka alueella voi olla, kun osa luvuista on salassa."},
      area_status: {title: "Alueen luvun tila", note: "Alueen luvun tila kirjaimena."},
      att: {title: "Ero keskimäärin", note: "Keskimääräinen ero vertailuun kokeilun havaittuina kuukausina."},
      att_whole_pilot: {
        title: "Ero koko kokeilussa",
        note: "Keskimääräinen ero kokeilun kaikilta kuukausilta, myös niiltä, joilta luku on arvio. Sama kuin havaittujen kuukausien ero, kun kaikki kuukaudet on havaittu."
      },
      att_year1: {title: "Ero 1. kokeiluvuonna", note: "Keskimääräinen ero ensimmäisenä kokeiluvuonna."},
      att_year2: {title: "Ero 2. kokeiluvuonna", note: "Keskimääräinen ero toisena kokeiluvuonna."},
      att_year3: {
        title: "Ero 3. kokeiluvuonna",
        note: "Keskimääräinen ero kolmantena kokeiluvuonna siltä osin kuin se on havaittu."
      },
      att_year4: {
        title: "Ero 4. kokeiluvuonna",
        note: "Keskimääräinen ero neljäntenä kokeiluvuonna, joka oli kymmenen kuukauden pituinen, siltä osin kuin se on havaittu."
      },
      band95: {
        title: "Tavallinen vaihtelu (95 %), ±",
        note: "Puolet sen välin leveydestä, jossa 95 sadasta kunnasta ilman kokeilua pysyi."
      },
      band95_whole_pilot: {
        title: "Tavallinen vaihtelu koko kokeilussa (95 %), ±",
        note: "Puolet sen välin leveydestä, jossa 95 sadasta kunnasta ilman kokeilua pysyi, kun ero laskettiin koko kokeilun ajalta."
      },
      band_high: {
        title: "Tavallisen vaihtelun yläraja",
        note: "Raja, jonka alapuolella 95 sadasta kunnasta ilman kokeilua pysyi; eron suurin tavallinen arvo."
      },
      band_low: {
        title: "Tavallisen vaihtelun alaraja",
        note: "Raja, jonka yläpuolella 95 sadasta kunnasta ilman kokeilua pysyi; eron pienin tavallinen arvo."
      },
      base: {title: "Lähtökausi", note: "Kuukaudet ennen kokeilua, joista muutos lasketaan."},
      cause: {title: "Syy", note: "Miksi luku muuttui."},
      code: {title: "Koodi", note: "Koodi, joka sarakkeessa voi olla."},
      code_list: {title: "Koodisto", note: "Koodisto, josta sarakkeen arvot ovat."},
      column: {title: "Sarake", note: "Sarakkeen nimi perustiedostossa."},
      column_type: {title: "Tyyppi", note: "Mitä sarakkeen solut ovat."},
      column_unit: {title: "Yksikkö", note: "Mitä sarakkeen luvut mittaavat."},
      confidential: {title: "Salassa, kuntia", note: "Kuinka monen kunnan luku on salassa."},
      control: {title: "Vertailukohta", note: "Mihin aluetta verrataan."},
      country: {title: "Koko maa", note: "Mittarin arvo koko maassa; taustatieto, ei vertailukohta."},
      distance: {
        title: "Etäisyys",
        note: "Kuinka kaukana kunta on alueesta viiden piirteen suhteen; mitä pienempi, sitä samankaltaisempi."
      },
      effect: {
        title: "Ero vertailuun",
        note: "Ero, joka kunnalla ilman kokeilua oli omaan painotettuun vertailuunsa."
      },
      estimated_months: {
        title: "Arvioituja kuukausia",
        note: "Kuinka monelta kokeilun kuukaudelta alueen tai vertailukohdan luku on arvio (tila E)."
      },
      first: {title: "Ensimmäinen kuukausi", note: "Ensimmäinen kuukausi, jota rivi koskee."},
      flag: {title: "Huomaa", note: "Varoitus, joka on luettava luvun rinnalla."},
      flag_whole_pilot: {
        title: "Huomaa, koko kokeilu",
        note: "Varoitus, joka on luettava koko kokeilun eron rinnalla."
      },
      formula: {title: "Laskukaava", note: "Miten mittari lasketaan lähteen tietojen koodeista."},
      gap: {
        title: "Ero painotettuun vertailuun",
        note: "Alueen luku miinus painotettu vertailu, jonka taso on siirretty alueen tasolle."
      },
      high: {title: "Yläraja", note: "Suurin arvo, joka luvulla voi olla, kun osa sen luvuista on salassa."},
      in_key: {title: "Avaimessa", note: "Onko sarake niitä, joista rivin tunnistaa."},
      in_time_rms: {
        title: "Kuviteltujen alkujen virhe (RMS)",
        note: "Kuinka paljon vertailu meni vikaan, kun alku siirrettiin laskelmassa aiempiin vuosiin."
      },
      in_time_rms_whole_pilot: {
        title: "Kuviteltujen alkujen virhe (RMS), koko kokeilu",
        note: "Kuinka paljon vertailu meni vikaan, kun koko kokeilun mittainen aika siirrettiin laskelmassa alkamaan aiempina vuosina."
      },
      in_time_same_sign: {
        title: "Kuviteltujen alkujen virheistä samaan suuntaan",
        note: "Kuinka moni näistä virheistä oli yleisempään suuntaan."
      },
      indicator: {title: "Mittari", note: "Mittarin tunnus; selitykset ovat mittariluettelossa."},
      indicator_group: {title: "Ryhmä", note: "Ryhmä, johon mittari kuuluu."},
      indicator_unit: {title: "Yksikkö", note: "Yksikkö, jossa mittarin arvot ovat."},
      known: {title: "Julkaistu, kuntia", note: "Kuinka monen kunnan luku on julkaistu."},
      last: {title: "Viimeinen kuukausi", note: "Viimeinen kuukausi, jota rivi koskee."},
      low: {title: "Alaraja", note: "Pienin arvo, joka luvulla voi olla, kun osa sen luvuista on salassa."},
      may_be_blank: {title: "Voi olla tyhjä", note: "Voiko sarakkeen solu olla tyhjä."},
      measure: {title: "Tieto", note: "Lähteen tiedon koodi; selitykset ovat tietoluettelossa."},
      member: {title: "Kunta", note: "Vertailukohtaan kuuluvan kunnan koodi."},
      method: {title: "Menetelmä", note: "Menetelmä, jolla ero on laskettu."},
      month: {title: "Kuukausi", note: "Kuukausi, jota luku koskee; lukumäärät ovat kuukauden lopulta."},
      new: {title: "Uusi arvo", note: "Luku, jonka lähde antoi myöhemmin."},
      note_en: {title: "Selitys englanniksi", note: "Selitys englanniksi."},
      note_fi: {title: "Selitys suomeksi", note: "Selitys suomeksi."},
      note_sv: {title: "Selitys ruotsiksi", note: "Selitys ruotsiksi."},
      observed: {title: "Arvo", note: "Luku sellaisena kuin lähde on sen julkaissut."},
      old: {title: "Vanha arvo", note: "Luku, jonka lähde oli antanut aiemmin."},
      p: {
        title: "p-arvo",
        note: "Kuinka suurella osalla kunnista ilman kokeilua ero on itseisarvoltaan vähintään yhtä suuri."
      },
      p_adjusted: {
        title: "p-arvo, korjattu alueiden määrällä",
        note: "p-arvo, joka on korjattu alueiden määrällä (Benjamini ja Hochberg)."
      },
      p_adjusted_whole_pilot: {
        title: "p-arvo, korjattu alueiden määrällä, koko kokeilu",
        note: "Koko kokeilun eron p-arvo, joka on korjattu alueiden määrällä (Benjamini ja Hochberg)."
      },
      p_whole_pilot: {
        title: "p-arvo, koko kokeilu",
        note: "Kuinka suurella osalla kunnista ilman kokeilua koko kokeilun ajan ero on itseisarvoltaan vähintään yhtä suuri."
      },
      pilot_area: {title: "Kokeilualue", note: "Kokeilualue, johon kunta kuului."},
      pooled_effect: {title: "Ero vertailuun", note: "Alueiden keskimääräinen ero kuntiin ilman kokeilua."},
      population2020: {title: "Väkiluku 2020", note: "Kunnan väkiluku vuoden 2020 lopussa."},
      reason: {title: "Syy", note: "Miksi lukua tai vertailukohtaa ei ole, tai mitä siitä on sanottava."},
      region_code: {title: "Maakunta", note: "Maakunnan koodi lähteessä."},
      rest_status: {title: "Kunnat ilman kokeilua, luvun tila", note: "Vertailukuntien luvun tila kirjaimena."},
      rmspe_pre: {
        title: "Sovitusvirhe ennen alkua (RMSPE)",
        note: "Kuinka kaukana vertailu oli alueesta keskimäärin ennen kokeilua."
      },
      standard_error: {title: "Keskivirhe", note: "Eron keskivirhe."},
      status: {title: "Tila", note: "Luvun tila kirjaimena."},
      table: {title: "Taulukko", note: "Taulukko tai koodisto, johon rivi kuuluu."},
      title_en: {title: "Nimi englanniksi", note: "Nimi englanniksi."},
      title_fi: {title: "Nimi suomeksi", note: "Nimi suomeksi."},
      title_sv: {title: "Nimi ruotsiksi", note: "Nimi ruotsiksi."},
      value: {title: "Arvo", note: "Mittarin arvo; tyhjä, kun lukua ei näytetä."},
      vintage: {title: "Julkaistu", note: "Päivä, jona aineisto, josta luku on, julkaistiin."},
      weight: {title: "Paino", note: "Kunnan osuus vertailukohdasta."},
      window: {
        title: "Havaitut kuukaudet",
        note: "Kokeilun kuukaudet, joilta ero on laskettu. Kun ne päättyvät kesken kokeiluvuoden, viimeisen vuoden ero on laskettu osasta vuotta."
      }
    } satisfies Record<OwnColumnKey, unknown>,
    /** Ends of the heads of columns that are of one indicator, and what their cells are. */
    ofIndicator: {
      low: {title: "alaraja", note: "Pienin arvo, joka luvulla voi olla, kun osa sen luvuista on salassa."},
      high: {title: "yläraja", note: "Suurin arvo, joka luvulla voi olla, kun osa sen luvuista on salassa."},
      status: {title: "tila", note: "Luvun tila kirjaimena."}
    },
    columnTypes: {
      code: "koodi",
      words: "teksti",
      month: "kuukausi, 2021-03",
      day: "päivä, 2025-02-25",
      span: "kuukausien väli, 2020-03..2021-02",
      number: "luku",
      count: "kokonaisluku"
    } satisfies Record<ColumnType, unknown>,
    columnUnits: {
      indicator: "mittarin yksikkö",
      measure: "lähteen tiedon yksikkö",
      comparison: "osuuksilla prosenttiyksikköä, lukumäärillä 100 × luonnollinen logaritmi eli suunnilleen prosentteja",
      "percentage points": "prosenttiyksikköä",
      municipalities: "kuntia",
      months: "kuukausia",
      persons: "henkilöitä",
      starts: "kuviteltuja alkuja",
      "standard deviations": "keskihajontoja",
      "part of one": "osuus, 0–1"
    } satisfies Record<ColumnUnit, unknown>,
    blanks: {
      "not shown": "Tyhjä, kun lukua ei näytetä (tila Q tai M).",
      "not shown or covered": "Tyhjä, kun lukua ei näytetä (tila Q tai M) tai mittari ei kata kuukautta.",
      "not covered": "Tyhjä, kun mittari ei kata kuukautta.",
      "no bounds": "Tyhjä, kun mikään osa luvusta ei ole salassa.",
      "no control": "Tyhjä, kun vertailukohtaa ei ole tai sen lukua ei näytetä.",
      "no estimate": "Tyhjä kuukausina, joita painotettu vertailu ei kata, ja kun sitä ei ole.",
      method: "Tyhjä, kun menetelmällä ei ole tällaista lukua tai mitään ei ole laskettu; syy on sarakkeessa reason.",
      "no whole pilot":
        "Tyhjä, kun luvut eivät ulotu kokeilun loppuun tai menetelmällä ei ole laskettu koko kokeilun eroa.",
      "no base": "Tyhjä, kun menetelmä painottaa alkua edeltävät kuukaudet itse.",
      confidential: "Tyhjä, kun luku oli salassa.",
      "by size": "Tyhjä, kun kunnat lasketaan yhteen ja kun vertailukohtaa ei ole.",
      "nothing to say": "Tyhjä, kun sanottavaa ei ole.",
      "no member": "Tyhjä, kun vertailukohtaa ei ole; syy on viimeisessä sarakkeessa.",
      "not applicable": "Tyhjä, kun tieto ei koske riviä."
    } satisfies Record<BlankRule, unknown>,
    areaKinds: {
      "pilot area": "kokeilualue",
      pilots: "kaikki kokeilualueet yhdessä",
      rest: "Manner-Suomen kunnat ilman kokeilua",
      "rest of region": "maakunnan kunnat ilman kokeilua",
      country: "koko maa",
      municipality: "kunta"
    } satisfies Record<AreaKind, unknown>,
    /** Heads of columns, in files for Excel, that tell what codes stand for; with the head of the codes. */
    nameOf: (column: string) => `${column}, nimi`,
    inWords: (column: string) => `${column}, selite`,
    /** What tables hold beside ids: name of the dimension that the columns of figures make. */
    figure: "Luku",
    workbook: {
      /** Beside the links to the files of an area. */
      about:
        "Alueen kaikki kuviot yhdessä tiedostossa. Excel-työkirjassa on välilehti kullekin mittarien ryhmälle ja selitykset kolmella kielellä.",
      cover: "Kansi",
      notes: "Selitykset",
      notesContent: "Mitä tilat, sarakkeet ja mittarit tarkoittavat ja mitä luvuista ei voi sanoa",
      sheet: "Välilehti",
      content: "Sisältö",
      published: "Aineisto julkaistu",
      cautions: "Muista tämä",
      statuses: "Lukujen tilat",
      columns: "Sarakkeet",
      indicators: "Mittarit"
    },
    archive: {
      /** Above and beside the link to it. */
      heading: "Kaikki yhdessä",
      about: "Kaikki taulukot perusmuodossa, sarakkeiden ja koodien selitykset sekä tarkistussummat yhdessä paketissa.",
      /** At the head of its readme. */
      title: "Kuntakokeilut: kaikki taulukot",
      /** How to read the tables; with the day of the newest data. */
      paragraphs: (vintage: string) => [
        `Suomen työllisyyden kuntakokeilujen avoin tilasto. Uusin aineisto on julkaistu ${vintage}.`,
        "Kansiossa ovat kaikki taulukot perusmuodossa: sarakkeiden välissä pilkku, desimaalierotin piste, kuukausi muodossa 2021-03, merkistö UTF-8. Tyhjä solu tarkoittaa, ettei lukua ole tai sitä ei näytetä; nolla on luku. Lukuja ei ole pyöristetty.",
        "Samat luvut suomen- ja ruotsinkieliselle Excelille, työkirjoina (XLSX), JSON-stat- ja Parquet-muodossa ovat sivustolla, eivät tässä.",
        "Koodit ovat kaikissa tiedostoissa samat ja englanniksi. Sarakkeet, koodit ja tunnukset on selitetty kolmella kielellä tiedostoissa, joiden nimi päättyy -list.csv. Tiedosto datapackage.json kuvaa taulukot ohjelmille. Tiedostot voi tarkistaa komennolla: sha256sum -c SHA256SUMS"
      ],
      /** The terms, and how to name the source. */
      licence: [
        "Luvut saa käyttää vapaasti, myös kaupallisesti, kun lähde mainitaan.",
        "Mainitse näin: Tilastokeskus, StatFin 12r5, työnvälitystilasto (TEM/KEHA-keskus); laskelmat Kuntakokeilut."
      ]
    },
    /** The status of a figure as published, which pages do not name. */
    normalStatus: "tavallinen"
  }
};
