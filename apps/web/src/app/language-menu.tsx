import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { INTERFACE_LANGUAGES, isInterfaceLanguage } from '../shared/i18n/i18n';
import classes from './top-bar.module.css';

/** The choice of language; it goes into the address, so that a link shows the same page. */
export function LanguageMenu(): ReactElement {
  const { t, i18n } = useTranslation('shell');
  const navigate = useNavigate();
  const current = isInterfaceLanguage(i18n.language) ? i18n.language : 'en';
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <button
          type="button"
          className={classes['tool']}
          aria-label={t('language.label', { language: t(`language.${current}`) })}
        >
          {current.toUpperCase()}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {INTERFACE_LANGUAGES.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            aria-current={language === current ? 'true' : undefined}
            fw={language === current ? 620 : 400}
            onClick={() =>
              void navigate({
                to: '.',
                search: (search) => ({ ...search, lang: language }),
                replace: true,
              })
            }
          >
            {t(`language.${language}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
