import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../shared/i18n/i18n';
import { rootRoute } from '../shared/routing/root-route';

/** Follows the language of the address. Names of countries and sectors come from the API, so they are asked anew. */
export function useAddressLanguage(): void {
  const { lang } = rootRoute.useSearch();
  const { i18n } = useTranslation();
  const client = useApolloClient();
  useEffect(() => {
    if (lang === undefined || lang === i18n.language) return;
    void changeLanguage(lang).then(() => client.resetStore());
  }, [lang, i18n, client]);
}
