import {pageAddress, withBase} from "../../i18n/addresses.ts";
import {language} from "../../i18n/language.ts";
import {locales} from "../../model/languages.ts";
import type {Locale} from "../../model/languages.ts";
import {licenceAddress, sourceAddress} from "../../model/source.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import type {CatalogueDataset} from "./catalogue-datasets.ts";
import {renderDistribution} from "./catalogue-files.ts";
import {finland, municipality} from "./catalogue-places.ts";
import {authority, catalogueContext, inLanguages, oneMonth, periodOf, themeList} from "./catalogue-terms.ts";

/** Where the catalogue is and who answers for it. */
export interface CatalogueSetting extends SitePlace {
  /** Who publishes the site; where nobody is named, the site stands for itself. */
  readonly publisher: string;
  /** The e-mail address of the maintainer; empty where the publisher of the site has given none. */
  readonly email: string;
}

/** Where the catalogue lies below the site's base. */
export const cataloguePath = "/data/catalog.jsonld";

/**
 * Writes the catalogue of the data as JSON-LD in the terms of DCAT-AP 3, with what avoindata.fi asks for. It needs no
 * other file to be read: what its words mean is in it.
 *
 * @see https://semiceu.github.io/DCAT-AP/releases/3.0.0/
 */
export function renderCatalogue(datasets: readonly CatalogueDataset[], setting: CatalogueSetting): string {
  const full = (path: string) => new URL(withBase(path, setting.base), setting.origin).href;
  const id = full(cataloguePath);
  const newest = datasets
    .map(({vintage}) => vintage)
    .toSorted()
    .at(-1);
  const catalogue = {
    "@context": catalogueContext,
    "@id": id,
    "@type": "dcat:Catalog",
    "dct:title": inLanguages((locale) => language(locale).site.name),
    "dct:description": inLanguages((locale) => language(locale).dataset.description),
    "dct:publisher": publisher(full, setting.publisher),
    "dct:license": licence,
    "dct:language": ["FIN", "SWE", "ENG"].map((code) => authority("language", code)),
    "dct:spatial": finland(),
    // As with the data sets: the day of the figures that are in it.
    "dct:issued": day(newest ?? ""),
    "dct:modified": day(newest ?? ""),
    "foaf:homepage": {"@id": full("/"), "@type": "foaf:Document"},
    "dcat:themeTaxonomy": themeList(),
    "dcat:dataset": datasets.map((dataset) =>
      renderDataset(dataset, {id, full, publisher: setting.publisher, email: setting.email})
    )
  };
  return `${JSON.stringify(catalogue)}\n`;
}

interface Place {
  /** Address of the catalogue. */
  readonly id: string;
  /** Makes an address of a page or a file absolute. */
  readonly full: (path: string) => string;
  readonly publisher: string;
  readonly email: string;
}

function renderDataset(dataset: CatalogueDataset, {id, full, publisher: name, email}: Place): object {
  const {titles, descriptions, page, anchor, months, isMonthly, places, vintage, files} = dataset;
  return {
    "@id": `${id}#${dataset.id}`,
    "@type": "dcat:Dataset",
    "dct:identifier": dataset.id,
    "dct:title": inLanguages((locale) => titles[locale]),
    "dct:description": inLanguages((locale) => descriptions[locale]),
    "dcat:keyword": locales.flatMap((locale) =>
      language(locale).dataset.keywords.map((word) => ({"@value": word, "@language": locale}))
    ),
    "dcat:theme": ["ECON", "SOCI"].map((code) => authority("data-theme", code)),
    "dct:publisher": publisher(full, name),
    "dcat:contactPoint": contact(full, name, email),
    "dct:license": licence,
    "dct:accessRights": authority("access-right", "PUBLIC"),
    // The source publishes monthly; when its figures come here is not fixed.
    "dct:accrualPeriodicity": authority("frequency", "IRREG"),
    "dct:spatial": places.length > 0 ? places.map((place) => municipality(place, id)) : finland(),
    ...(months && {"dct:temporal": periodOf(months)}),
    ...(isMonthly && {"dcat:temporalResolution": oneMonth}),
    "dct:issued": day(vintage),
    "dct:modified": day(vintage),
    "dcat:version": vintage,
    "dct:source": sourceTable(),
    "dct:provenance": {"@type": "dct:ProvenanceStatement", "rdfs:label": inLanguages(sourceOf)},
    "dcat:landingPage": pages(page, anchor, full),
    "dcat:distribution": files.map((file) => renderDistribution(file, dataset, full))
  };
}

/** The table of the source is a data set of somebody else. */
function sourceTable(): object {
  return {
    "@id": sourceAddress("en"),
    "@type": "dcat:Dataset",
    "dct:title": inLanguages((locale) => language(locale).chart.source),
    "dct:description": inLanguages((locale) => language(locale).footer.source)
  };
}

const licence = {"@id": licenceAddress, "@type": "dct:LicenseDocument"};

function day(date: string): object {
  return {"@value": date, "@type": "xsd:date"};
}

function sourceOf(locale: Locale): string {
  const {source, processing} = language(locale).footer;
  return `${source} ${processing}`;
}

function publisher(full: Place["full"], name: string): object {
  return {
    "@id": `${full("/")}#publisher`,
    "@type": ["foaf:Agent", "foaf:Organization"],
    "foaf:name": name || language("fi").site.name
  };
}

/** No address is invented: without one, the catalogue names the site only. */
function contact(full: Place["full"], name: string, email: string): object {
  if (!/^([^\s@]+@[^\s@]+)?$/.test(email)) throw new Error(`maintainer ${email}: expected an e-mail address`);
  return {
    "@type": ["vcard:Kind", "vcard:Organization"],
    "vcard:fn": name || language("fi").site.name,
    ...(email !== "" && {"vcard:hasEmail": {"@id": `mailto:${email}`}}),
    "vcard:hasURL": {"@id": full("/")}
  };
}

function pages(page: CatalogueDataset["page"], anchor: string, full: Place["full"]): object[] {
  return locales.map((locale) => ({"@id": full(pageAddress(page, locale)) + anchor, "@type": "foaf:Document"}));
}
