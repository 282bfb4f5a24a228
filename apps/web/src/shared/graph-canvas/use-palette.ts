import { useComputedColorScheme } from '@mantine/core';
import { useCallback } from 'react';
import { readPalette, type Palette } from './graph-style';

/** Reads the theme's colours from an element; the function changes with the colour scheme. */
export function useReadPalette(): (element: Element) => Palette {
  const scheme = useComputedColorScheme('light');
  return useCallback(
    (element: Element) => {
      const style = getComputedStyle(element);
      // The scheme is named so that a change of theme reads the colours anew.
      return readPalette((variable) =>
        scheme === 'dark' || scheme === 'light' ? style.getPropertyValue(variable) : '',
      );
    },
    [scheme],
  );
}
