import {z} from "zod";
import {inEach} from "./languages.ts";
import type {Month} from "./months.ts";

/** What a schema describes, as everybody may read it and nobody change it. */
export type Model<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

type DeepReadonly<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : unknown extends Value
    ? Value
    : {readonly [Member in keyof Value]: DeepReadonly<Value[Member]>};

/** A text that says something. */
export const text = z.string().min(1);

/** A text in every language. */
export const localized = z.strictObject(inEach(() => text));

/** A month such as `2021-03`. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) as unknown as z.ZodType<Month>;

/** A day such as `2023-11-21`. */
export const day = z.iso.date();

/** How many there are of something. */
export const count = z.int().nonnegative();

/** A number that is not below zero. */
export const size = z.number().nonnegative();

/** From 0 to 1. */
export const probability = z.number().min(0).max(1);

/** Code of a municipality in the source: `KU049`. */
export const municipalityCode = z.string().regex(/^KU\d{3}$/);

/** Code of a region in the source: `MK01`. */
export const regionCode = z.string().regex(/^MK\d{2}$/);
