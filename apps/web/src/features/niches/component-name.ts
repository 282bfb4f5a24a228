import type { useTranslation } from 'react-i18next';

const COMPONENTS = [
  'DEMAND',
  'GAP',
  'RELATEDNESS',
  'PRIORITY',
  'COMPLEXITY',
  'STRATEGIC_GAIN',
] as const;

/** The word for a component of the score; the API names those that it left out as text. */
export function componentName(t: ReturnType<typeof useTranslation<'niches'>>['t']) {
  return (name: string): string => {
    const known = COMPONENTS.find(
      (component) => component.replace('_', '') === name.replace('_', '').toUpperCase(),
    );
    return known === undefined ? name : t(`component.${known}`);
  };
}
