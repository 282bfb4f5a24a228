export type Section = 'partners' | 'niches' | 'regions' | 'explore';

/** The word of the navigation that a page belongs to; null for pages beside them, such as the start page. */
export function sectionOf(pathname: string): Section | null {
  const parts = pathname.split('/').filter((part) => part !== '');
  switch (parts[0]) {
    case 'partners':
    case 'organisations':
    case 'projects':
      return 'partners';
    case 'niches':
    case 'sectors':
      return 'niches';
    case 'regions':
      return parts[2] === 'niches' ? 'niches' : 'regions';
    case 'themes':
      return 'regions';
    case 'explore':
      return 'explore';
    default:
      return null;
  }
}
