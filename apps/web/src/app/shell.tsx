import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionBanner } from './connection-banner';
import { IgnoredWordsNote } from './ignored-words-note';
import { MainNavigation } from './main-navigation';
import classes from './shell.module.css';
import { ShortcutList } from './shortcut-list';
import { SiteFooter } from './site-footer';
import { TopBar } from './top-bar';
import { useAddressLanguage } from './use-address-language';
import { useRecovery } from './use-recovery';
import { useShortcuts } from './use-shortcuts';

/** What stands around every page: skip link, bar with search, navigation, footer. */
export function Shell(): ReactElement {
  const { t } = useTranslation('shell');
  const searchRef = useRef<HTMLInputElement>(null);
  const mainRef = useRef<HTMLElement>(null);
  const [isListOpen, setListOpen] = useState(false);
  useRecovery();
  useAddressLanguage();
  useShortcuts({
    onSearch: () => searchRef.current?.focus(),
    onList: () => setListOpen(true),
  });
  useFocusOnNewPage(mainRef);
  return (
    <div className={classes['shell']}>
      <a className={classes['skip']} href="#content">
        {t('skip')}
      </a>
      <TopBar searchRef={searchRef}>
        <MainNavigation />
      </TopBar>
      <ConnectionBanner />
      <main id="content" ref={mainRef} className={classes['main']} tabIndex={-1}>
        <IgnoredWordsNote />
        <Outlet />
      </main>
      <SiteFooter onShortcuts={() => setListOpen(true)} />
      <ShortcutList isOpen={isListOpen} onClose={() => setListOpen(false)} />
    </div>
  );
}

/** Another page begins at its top for everybody: the focus goes to the content, not only the scroll position. */
function useFocusOnNewPage(mainRef: { readonly current: HTMLElement | null }): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation !== undefined)
          mainRef.current?.focus({ preventScroll: true });
      }),
    [router, mainRef],
  );
}
