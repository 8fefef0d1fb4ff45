import {z} from "zod";

/**
 * The day in Finland on which the source last changed a table, from the ways in which it has been written: a plain day
 * (2023-11-21 or 20231121), a day and time of Finland, or a time with its zone, whose hours and minutes may stand apart
 * by colons or by points. An evening in UTC is the next day in Helsinki. Null when the text is none of these.
 */
export function finnishDay(text: string): string | null {
  const match = pattern.exec(text.trim());
  if (!match?.groups) return null;
  const {year, month, day, hour, minute = "0", second = "0", zone} = match.groups;
  const date = `${year}-${month}-${day}`;
  if (!z.iso.date().safeParse(date).success || !isTime(hour ?? "0", minute, second)) return null;
  // Without a zone the source tells the time of its own office.
  if (hour === undefined || zone === undefined) return date;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const minutes = Number(hour) * 60 + Number(minute) - minutesAheadOfUtc(zone);
  return helsinkiDay.format(new Date(midnight + minutes * 60_000 + Number(second) * 1000));
}

/** Reads when a file says that it was last changed; null when it does not say. */
export function readUpdated(updated: string | undefined, file: string): string | null {
  if (updated === undefined) return null;
  const day = finnishDay(updated);
  if (day !== null) return day;
  throw new Error(`${file}: updated ${JSON.stringify(updated)}, expected a day such as 2023-11-21`);
}

const pattern = new RegExp(
  String.raw`^(?<year>\d{4})(?<dash>-?)(?<month>\d{2})\k<dash>(?<day>\d{2})` +
    String.raw`(?:[T ](?<hour>\d{2})[:.]?(?<minute>\d{2})(?:[:.]?(?<second>\d{2})(?:[.,]\d+)?)?` +
    String.raw`(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?$`
);

// Swedish writes a day as ISO 8601 does.
const helsinkiDay = new Intl.DateTimeFormat("sv-SE", {timeZone: "Europe/Helsinki"});

function isTime(hour: string, minute: string, second: string): boolean {
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

function minutesAheadOfUtc(zone: string): number {
  if (zone === "Z") return 0;
  const digits = zone.slice(1).replace(":", "").padEnd(4, "0");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith("-") ? -minutes : minutes;
}
