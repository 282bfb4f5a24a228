import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { isCategory } from './categories';
import type { GroupHeading } from './group-layout';
import type { LayoutName } from './layout-names';

/** The name of a country in the reader's language; the code where the browser has no name for it. */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Heading of a group with the number of nodes in it. */
export function useGroupTitle(layout: LayoutName): (heading: GroupHeading) => string {
  const { t } = useTranslation('graph');
  const { language, number } = useFormats();
  return useCallback(
    ({ key, count }) => {
      const name = (): string => {
        if (layout === 'kinds' && isCategory(key)) return t(`category.${key}`);
        return key === '' ? t('group.noCountry') : countryName(key, language);
      };
      return `${name()} · ${number(count)}`;
    },
    [layout, t, language, number],
  );
}
