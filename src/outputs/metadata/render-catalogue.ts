import {pageAddress, withBase} from "../../i18n/addresses.ts";
import {language} from "../../i18n/language.ts";
import {locales} from "../../model/languages.ts";
import type {Locale, Localized} from "../../model/languages.ts";
import {licenceAddress, sourceAddress} from "../../model/source.ts";
import type {SitePlace} from "../../i18n/addresses.ts";
import type {CatalogueDataset} from "./catalogue-datasets.ts";
import {inLanguages, renderDistribution} from "./catalogue-files.ts";
import {authority, catalogueContext, oneMonth, periodOf} from "./catalogue-terms.ts";

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
    "dct:modified": day(
      datasets
        .map(({vintage}) => vintage)
        .sort()
        .at(-1) ?? ""
    ),
    "foaf:homepage": {"@id": full("/"), "@type": "foaf:Document"},
    "dcat:themeTaxonomy": {"@id": "http://publications.europa.eu/resource/authority/data-theme"},
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
    "dct:spatial": places.length > 0 ? places.map(municipality) : finland(),
    ...(months && {"dct:temporal": periodOf(months)}),
    ...(isMonthly && {"dcat:temporalResolution": oneMonth}),
    "dct:issued": day(vintage),
    "dct:modified": day(vintage),
    "dcat:version": vintage,
    "dct:source": {"@id": sourceAddress("en")},
    "dct:provenance": {"@type": "dct:ProvenanceStatement", "rdfs:label": inLanguages(sourceOf)},
    "dcat:landingPage": pages(page, anchor, full),
    "dcat:distribution": files.map((file) => renderDistribution(file, dataset, full))
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
  return {"@id": `${full("/")}#publisher`, "@type": "foaf:Organization", "foaf:name": name || language("fi").site.name};
}

/** No address is invented: without one, the catalogue names the site only. */
function contact(full: Place["full"], name: string, email: string): object {
  if (!/^([^\s@]+@[^\s@]+)?$/.test(email)) throw new Error(`maintainer ${email}: expected an e-mail address`);
  return {
    "@type": "vcard:Organization",
    "vcard:fn": name || language("fi").site.name,
    ...(email !== "" && {"vcard:hasEmail": {"@id": `mailto:${email}`}}),
    "vcard:hasURL": {"@id": full("/")}
  };
}

function pages(page: CatalogueDataset["page"], anchor: string, full: Place["full"]): object[] {
  return locales.map((locale) => ({"@id": full(pageAddress(page, locale)) + anchor, "@type": "foaf:Document"}));
}

function finland(): object {
  const names = inLanguages((locale) => language(locale).dataset.country);
  return {...authority("country", "FIN"), "@type": "dct:Location", "dct:identifier": "Suomi", "skos:prefLabel": names};
}

/** By its Finnish name, which the list of places on avoindata.fi has. */
function municipality({fi, sv}: Localized): object {
  const names = [
    {"@value": fi, "@language": "fi"},
    {"@value": sv, "@language": "sv"}
  ];
  return {"@type": "dct:Location", "dct:identifier": fi, "skos:prefLabel": names};
}
