import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from '../../locales/en/index';

/** Interface languages: each is complete, or it is not in this list. */
export const INTERFACE_LANGUAGES = ['en', 'nl'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

const STORAGE_KEY = 'trellis-language';

export function isInterfaceLanguage(code: unknown): code is InterfaceLanguage {
  return INTERFACE_LANGUAGES.some((language) => language === code);
}

/** The language of the address, else the one chosen before, else the browser's, else English. */
export function preferredLanguage(
  inAddress: string | null,
  stored: string | null,
  browser: readonly string[],
): InterfaceLanguage {
  const wanted = [inAddress, stored, ...browser.map((tag) => tag.slice(0, 2).toLowerCase())];
  return wanted.find(isInterfaceLanguage) ?? 'en';
}

export function storedLanguage(): string | null {
  try {
    return window.localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function storeLanguage(language: InterfaceLanguage): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // A browser that forbids storage keeps the language in the address only.
  }
}

/** English is in the first bundle, being the fallback; the other catalogues are fetched when they are chosen. */
async function loadCatalogue(language: InterfaceLanguage): Promise<void> {
  if (language !== 'nl' || i18next.hasResourceBundle('nl', 'shell')) return;
  const { nl } = await import('../../locales/nl/index');
  for (const [namespace, texts] of Object.entries(nl)) {
    i18next.addResourceBundle('nl', namespace, texts);
  }
}

export async function changeLanguage(language: InterfaceLanguage): Promise<void> {
  await loadCatalogue(language);
  await i18next.changeLanguage(language);
  storeLanguage(language);
  document.documentElement.lang = language;
}

export async function startI18n(language: InterfaceLanguage): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'shell',
    ns: Object.keys(en),
    resources: { en },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await changeLanguage(language);
  return i18next;
}
