import { accountControl, shownName } from './account-menu-view';
import { problemView } from './account-problem-view';
import { inGroupsOfFour } from './second-factor-view';

describe('the account control', () => {
  it('is a menu for who has work here, else the way to an account', () => {
    expect([
      accountControl({ mode: 'SINGLE_PERSON', hasAccounts: false }),
      accountControl({ mode: 'SIGNED_IN', hasAccounts: true }),
      accountControl({ mode: 'VISITOR', hasAccounts: true }),
      accountControl({ mode: 'VISITOR', hasAccounts: false }),
    ]).toEqual(['singlePerson', 'signedIn', 'signIn', 'firstAccount']);
  });

  it('calls a person by name, else by user name', () => {
    expect(shownName({ name: 'Ann', userName: 'ann.smith' })).toBe('Ann');
    expect(shownName({ name: null, userName: 'ann.smith' })).toBe('ann.smith');
  });
});

describe('a problem of an account', () => {
  it('stands at its field, with what its words mention', () => {
    const parameters = [
      { name: 'least', value: '12' },
      { name: 'most', value: '128' },
    ];
    expect(problemView({ code: 'passwordTooShort', parameters })).toEqual({
      key: 'problem.passwordTooShort',
      field: 'newPassword',
      values: { least: '12', most: '128' },
      seconds: null,
    });
  });

  it('says how many seconds to wait', () => {
    const parameters = [{ name: 'seconds', value: '4.2' }];
    const { field, seconds } = problemView({ code: 'signInSlowed', parameters });
    expect([field, seconds]).toEqual([null, 5]);
  });

  it('has words where the code is not known', () => {
    expect(problemView({ code: 'toString', parameters: [] }).key).toBe('problem.other');
  });
});

describe('a secret to type in', () => {
  it('is shown in groups of four', () => {
    expect(inGroupsOfFour('ABCDEFGHIJ')).toBe('ABCD EFGH IJ');
    expect(inGroupsOfFour('')).toBe('');
  });
});
