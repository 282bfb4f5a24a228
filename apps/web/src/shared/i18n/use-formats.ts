import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  formatDate,
  formatEuro,
  formatList,
  formatMoment,
  formatNumber,
  formatPercent,
} from './format';

export interface Formats {
  readonly language: string;
  readonly number: (
    value: number | null | undefined,
    digits?: { readonly minimum?: number; readonly maximum?: number },
  ) => string;
  readonly percent: (share: number | null | undefined, digits?: number) => string;
  readonly euro: (value: number | null | undefined) => string;
  readonly date: (text: string | null | undefined) => string;
  readonly moment: (instant: string | null | undefined) => string;
  readonly list: (words: readonly string[]) => string;
}

/** The formats of the language on screen. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(
    () => ({
      language,
      number: (value, digits) => formatNumber(value, language, digits),
      percent: (share, digits) => formatPercent(share, language, digits),
      euro: (value) => formatEuro(value, language),
      date: (text) => formatDate(text, language),
      moment: (instant) => formatMoment(instant, language),
      list: (words) => formatList(words, language),
    }),
    [language],
  );
}
