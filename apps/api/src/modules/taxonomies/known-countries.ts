import { Injectable } from '@nestjs/common';
import { badUserInput } from '../../platform/graphql/errors';
import { isoCountry } from '../../platform/i18n/country-names';
import { TaxonomiesRepository } from './taxonomies.repository';

/** The error for a country that no region and no organisation lies in. */
export function unknownCountry(argument: string, text: string): Error {
  return badUserInput(
    `\`${argument}\` names no country on record: "${text}". Give an ISO alpha-2 code, such as NL; the query \`countries\` lists them.`,
    { argument, value: text },
  );
}

/** Reads country codes of a request as ISO alpha-2 codes. */
@Injectable()
export class KnownCountries {
  constructor(private readonly taxonomies: TaxonomiesRepository) {}

  /** The codes in their order; null where none is given. Refuses a country that is not on record. */
  async parse(
    argument: string,
    texts: readonly string[] | null | undefined,
  ): Promise<readonly string[] | null> {
    if (texts === null || texts === undefined || texts.length === 0) return null;
    const known = new Set((await this.taxonomies.countries()).map(({ code }) => code));
    return texts.map((text) => {
      const code = isoCountry(text.trim());
      if (!known.has(code)) throw unknownCountry(argument, text);
      return code;
    });
  }
}
