import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

export interface LocalisedTextProps {
  readonly text: string;
  /** The language the text is in; null when it is not known. */
  readonly language: string | null;
}

/** A text that may be in another language than the page: then it says so to screen readers and hyphenation. */
export function LocalisedText({ text, language }: LocalisedTextProps): ReactElement {
  const { i18n } = useTranslation();
  if (language === null || language === i18n.language) return <>{text}</>;
  return <span lang={language}>{text}</span>;
}
