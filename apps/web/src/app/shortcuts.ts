/** Keys as they are written on keyboards; the keys of one way are pressed together. */
export const SHORTCUT_GROUPS = [
  {
    title: 'shortcuts.everywhere.title',
    shortcuts: [
      { ways: [['/']], text: 'shortcuts.everywhere.search' },
      { ways: [['Ctrl', 'K']], text: 'shortcuts.everywhere.command' },
      { ways: [['?']], text: 'shortcuts.everywhere.list' },
    ],
  },
  {
    title: 'shortcuts.searchBox.title',
    shortcuts: [
      { ways: [['↑'], ['↓']], text: 'shortcuts.searchBox.options' },
      { ways: [['Enter']], text: 'shortcuts.searchBox.choose' },
      { ways: [['Esc']], text: 'shortcuts.searchBox.escape' },
    ],
  },
  {
    title: 'shortcuts.explore.title',
    shortcuts: [
      { ways: [['T']], text: 'shortcuts.explore.twin' },
      { ways: [['Ctrl', 'Z']], text: 'shortcuts.explore.undo' },
      { ways: [['Ctrl', 'Shift', 'Z']], text: 'shortcuts.explore.redo' },
    ],
  },
  {
    title: 'shortcuts.documents.title',
    shortcuts: [
      { ways: [['Ctrl', 'Z']], text: 'shortcuts.documents.undo' },
      { ways: [['Ctrl', 'Shift', 'Z']], text: 'shortcuts.documents.redo' },
    ],
  },
  {
    title: 'shortcuts.drawing.title',
    shortcuts: [
      { ways: [['↑'], ['↓'], ['←'], ['→']], text: 'shortcuts.drawing.walk' },
      { ways: [['Space']], text: 'shortcuts.drawing.start' },
      { ways: [['Enter']], text: 'shortcuts.drawing.open' },
      { ways: [['E']], text: 'shortcuts.drawing.expand' },
      { ways: [['C']], text: 'shortcuts.drawing.collapse' },
      { ways: [['H']], text: 'shortcuts.drawing.hide' },
      { ways: [['P']], text: 'shortcuts.drawing.pin' },
      { ways: [['Shift', 'F10'], ['Menu']], text: 'shortcuts.drawing.menu' },
      { ways: [['+'], ['−']], text: 'shortcuts.drawing.zoom' },
      { ways: [['0']], text: 'shortcuts.drawing.fit' },
      { ways: [['Esc']], text: 'shortcuts.drawing.leave' },
    ],
  },
] as const;
