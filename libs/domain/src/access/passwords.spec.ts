import * as fc from 'fast-check';
import {
  ACCOUNT_SLOW_DOWN,
  isUserName,
  LONGEST_WAIT_SECONDS,
  passwordFault,
  userNameKey,
  waitSeconds,
} from './index';

describe('a password', () => {
  it.each([
    ['tooShort', 'elevensigns'],
    ['tooLong', 'x9'.repeat(65)],
    ['likeUserName', 'Ann.Smith2026'],
    ['tooCommon', 'P@ssw0rd2024!'],
    ['tooCommon', '!!Welkom2026!!'],
    ['tooCommon', 'CorrectHorseBatteryStaple'],
    ['tooCommon', '1Q2W3E4R5T6Y'],
    ['tooRegular', 'xkcdxkcdxkcd'],
    ['tooRegular', 'aaaaaaaabbbb'],
    ['tooRegular', 'abcdefghijklm'],
    ['tooRegular', '987654321098'],
    ['tooRegular', 'qwertyuiopasdf'],
  ])('is %s: %s', (fault, password) => {
    expect(passwordFault(password, 'ann.smith')).toBe(fault);
  });

  it.each(['kettle-orbit-plum', 'twaalf tekens ja', 'ŝtormo kaj ĉevalo', 'jX4;wq8?Zr1%'])(
    'needs no composition: %s',
    (password) => {
      expect(passwordFault(password, 'ann.smith')).toBeNull();
    },
  );

  it('counts characters as people do, not bytes', () => {
    expect(passwordFault('🌱🌲🌳🌴🌵🌾🌿🍀🍁🍂🍃', 'ann')).toBe('tooShort');
    expect(passwordFault('🌱🌲🌳🌴🌵🌾🌿🍀🍁🍂🍃🍄', 'ann')).toBeNull();
  });

  it('of random characters is accepted', () => {
    const random = fc.uint8Array({ minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(random, (bytes) => {
        const letters = [...bytes].map((byte) => String.fromCharCode(0x4e00 + byte)).join('');
        return new Set(letters).size < 13 || passwordFault(letters, 'ann') === null;
      }),
    );
  });
});

describe('a user name', () => {
  it('is compared without capitals and blanks around it', () => {
    expect(userNameKey(' Ann.Smith@School.nl ')).toBe('ann.smith@school.nl');
  });

  it('is a word or the address of a mailbox', () => {
    const names = ['ann', 'ann@school.nl', 'Zoë', 'a', 'ann smith', '<b>', '', 'x'.repeat(101)];
    expect(names.filter((name) => isUserName(name))).toEqual(['ann', 'ann@school.nl', 'Zoë']);
  });
});

describe('the slow-down', () => {
  it('begins with the fifth failure and doubles up to a quarter of an hour', () => {
    const waits = [1, 4, 5, 6, 7, 12, 13, 500].map((n) => waitSeconds(n, ACCOUNT_SLOW_DOWN));
    expect(waits).toEqual([0, 0, 5, 10, 20, 640, 900, LONGEST_WAIT_SECONDS]);
  });
});
