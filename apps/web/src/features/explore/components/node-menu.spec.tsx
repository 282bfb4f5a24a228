import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { StrictMode, useState, type ReactElement } from 'react';
import { NodeMenu } from './node-menu';

function Opener({ onChoose }: { readonly onChoose: (key: string) => void }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <StrictMode>
      <main>
        <button type="button" onClick={() => setOpen(true)}>
          Open
        </button>
        {isOpen ? (
          <NodeMenu
            label="H2COVE"
            at={{ x: 10, y: 10 }}
            entries={['expand', 'hide'].map((key) => ({
              key,
              label: key,
              onChoose: () => onChoose(key),
            }))}
            onClose={() => setOpen(false)}
          />
        ) : null}
      </main>
    </StrictMode>
  );
}

describe('menu of a node', () => {
  it('takes the focus, is walked by arrows, acts on Enter and gives the focus back', async () => {
    const user = userEvent.setup();
    const chosen: string[] = [];
    const { container } = render(<Opener onChoose={(key) => chosen.push(key)} />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(screen.getByRole('menuitem', { name: 'expand' })).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(chosen).toEqual(['hide']);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it('closes on Escape without acting', async () => {
    const user = userEvent.setup();
    const chosen: string[] = [];
    render(<Opener onChoose={(key) => chosen.push(key)} />);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await user.keyboard('{Escape}');
    expect(chosen).toEqual([]);
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });
});
