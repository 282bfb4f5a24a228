import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { buttonClasses } from '../ui/button';

export interface AddressLinkProps {
  /** A page of this product as saved work keeps it: one slash, then path and parameters. */
  readonly address: string;
  readonly children: ReactNode;
}

/** A link to a kept address. The router cannot check it, so it is opened as the browser would, without a reload. */
export function AddressLink({ address, children }: AddressLinkProps): ReactElement {
  const router = useRouter();
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    router.history.push(address);
  };
  return (
    <a href={address} className={buttonClasses['primary']} onClick={follow}>
      {children}
    </a>
  );
}
