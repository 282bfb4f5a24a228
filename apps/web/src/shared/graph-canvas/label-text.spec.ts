import { textWidth, wrapEnds, wrapLabel, wrapName } from './label-text';

describe('wrapLabel', () => {
  it.each([
    ['Drenthe College', 'Drenthe College'],
    ['University of Applied Sciences Vaasa', 'University of\nApplied Sciences…'],
    ['Zeeuwsch-Vlaanderen', 'Zeeuwsch-\nVlaanderen'],
    ['Noord-Nederland', 'Noord-Nederland'],
    ['Bildungsberatungsgesellschaft mbH', 'Bildungsberatungsgese…\nmbH'],
    ['Electricity, gas, steam and air conditioning supply', 'Electricity, gas,\nsteam and air…'],
    ['Energie – Umwelt', 'Energie – Umwelt'],
    ['', ''],
  ])('sets %s in at most two lines and breaks no word', (label, wrapped) => {
    expect(wrapLabel(label)).toBe(wrapped);
  });
});

describe('wrapEnds', () => {
  it('keeps what tells names apart that begin alike', () => {
    expect(wrapEnds('Centres of Vocational Excellence, call 2021')).toBe('Centres of\n…call 2021');
    expect(wrapEnds('Drenthe College')).toBe('Drenthe College');
  });
});

describe('wrapName', () => {
  it('keeps every word of a name', () => {
    const name = 'Centre for Development of Human Resources and Regional Policy';
    expect(wrapName(name).replaceAll('\n', ' ')).toBe(name);
  });
});

describe('textWidth', () => {
  it('is that of the longest line', () => {
    expect(textWidth('a\nlonger\nbc')).toBe(textWidth('longer'));
    expect(textWidth('W')).toBeGreaterThan(textWidth('i'));
  });
});
