import * as z from 'zod';
import { integer } from '../../platform/graph/decode';

/** Schemas of cells. The description of each column is its hint in row errors and in the manual. */

const trimmed = z.string().trim();

function isNumber(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu.test(text);
}

function isWhole(text: string): boolean {
  return /^[+-]?\d{1,15}$/u.test(text);
}

export const text = (description: string) => trimmed.min(1, 'is empty').describe(description);

export const optionalText = (description: string) =>
  trimmed.transform((cell) => (cell === '' ? null : cell)).describe(description);

export const decimal = (description: string) =>
  trimmed
    .refine((cell) => cell === '' || isNumber(cell), {
      error: (issue) => `is not a number: "${String(issue.input)}"`,
    })
    .transform((cell) => (cell === '' ? null : Number(cell)))
    .describe(description);

export const requiredDecimal = (description: string) =>
  trimmed
    .refine(isNumber, { error: (issue) => `is not a number: "${String(issue.input)}"` })
    .transform(Number)
    .describe(description);

export const whole = (description: string) =>
  trimmed
    .refine((cell) => cell === '' || isWhole(cell), {
      error: (issue) => `is not a whole number: "${String(issue.input)}"`,
    })
    .transform((cell) => (cell === '' ? null : integer(Number(cell))))
    .describe(description);

export const requiredWhole = (description: string) =>
  trimmed
    .refine(isWhole, { error: (issue) => `is not a whole number: "${String(issue.input)}"` })
    .transform((cell) => integer(Number(cell)))
    .describe(description);

export const oneOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  description: string,
) =>
  trimmed
    .pipe(
      z.enum(values, {
        error: (issue) => `is not one of ${values.join(', ')}: "${String(issue.input)}"`,
      }),
    )
    .describe(description);

export const optionalOneOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  description: string,
) =>
  trimmed
    .transform((cell) => (cell === '' ? null : cell))
    .pipe(
      z
        .enum(values, {
          error: (issue) => `is not one of ${values.join(', ')}: "${String(issue.input)}"`,
        })
        .nullable(),
    )
    .describe(description);

/** Several codes in one cell, parted by blanks. */
export const codes = (description: string) =>
  trimmed.transform((cell) => (cell === '' ? [] : cell.split(/\s+/u))).describe(description);

export const countryCode = (description: string) =>
  trimmed.regex(/^[A-Z]{2}$/u, 'is not an ISO 3166 alpha-2 code').describe(description);

export const year = (description: string) =>
  trimmed
    .regex(/^(19|20)\d\d$/u, 'is not a year')
    .transform((cell) => integer(Number(cell)))
    .describe(description);

export const confidence = optionalOneOf(
  ['high', 'medium', 'low'],
  'high, medium or low; empty: that of the file',
);

/** Overrides the source of the file for one row. */
export const rowSource = optionalText(
  'id of a source of the manifest; empty: the source of the file',
);
