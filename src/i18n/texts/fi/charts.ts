import type {Dictionary} from "../../dictionary.ts";

/** The parts of a chart in Finnish. */
export const charts: Pick<Dictionary, "chart"> = {
  chart: {
    lines: {
      rest: {
        name: "Kunnat ilman kokeilua",
        short: "Ilman kokeilua",
        explanation: "Manner-Suomen 175 kuntaa, jotka eivät olleet kokeilussa, yhteenlaskettuina."
      },
      region: {
        name: "Saman maakunnan kunnat ilman kokeilua",
        short: "Sama maakunta",
        explanation:
          "Saman maakunnan kunnat, jotka eivät olleet kokeilussa, yhteenlaskettuina. Näytetään, kun niitä on vähintään kolme."
      },
      similar: {
        name: "Samankaltaiset kunnat",
        short: "Samankaltaiset",
        explanation:
          "Kymmenen kuntaa ilman kokeilua, jotka muistuttivat aluetta eniten ennen koronaa. Viiva on niiden keskiarvo."
      },
      weighted: {
        name: "Painotettu vertailu",
        short: "Painotettu",
        explanation:
          "Kunnista ilman kokeilua painottamalla koottu yhdistelmä, joka kulki ennen kokeilua mahdollisimman samaan tahtiin " +
          "alueen kanssa. Viiva on siirretty alueen omalle tasolle."
      },
      country: {
        name: "Koko maa",
        short: "Koko maa",
        explanation: "Kaikki kunnat, myös kokeilukunnat ja Ahvenanmaa. Ei vertailukohta vaan taustatieto."
      }
    },
    table: {
      month: "Kuukausi",
      bounds: "Ala- ja yläraja"
    },
    tableSummary: "Luvut taulukkona",
    definitionLabel: "Mitä mitataan",
    formulaLabel: "Laskukaava",
    cautionsHeading: "Muista tämä",
    eventsHeading: "Tapahtumia",
    eventSource: "lähde",
    pilotPeriod: "Kokeilun aika",
    covidYear: "Koronavuosi",
    estimatedPart: "arvio",
    provisionalPart: "ennakkotieto",
    downloadsHeading: "Lataa luvut",
    downloads: {
      csv: "CSV",
      excelFinnish: "CSV Exceliin, suomeksi",
      excelSwedish: "CSV Exceliin, ruotsiksi",
      workbook: "Excel-työkirja",
      jsonStat: "JSON-stat",
      parquet: "Parquet",
      archive: "Zip-paketti",
      checksums: "Tarkistussummat",
      dataPackage: "Kaikkien taulukoiden kuvaus (Data Package)"
    },
    sourceLabel: "Lähde",
    source: "Työnvälitystilasto (TEM/KEHA-keskus), Tilastokeskus, StatFin 12r5",
    vintagesLabel: "Aineisto julkaistu",
    licenceLabel: "Käyttöehdot",
    licence: "CC BY 4.0",
    noData: "Lukuja ei ole."
  }
};
