/** How the sides of a record look, as what is added to site.css and claim.css: the colour and the shape of each. */
import type { Manifest } from '../core/schema/manifest.ts';
import { belligerents, ROLES } from '../core/sides.ts';
import { clipOf, shapeOf, type Shape } from './marks.ts';

/** The rules for `.side-<id>`. A square is the box itself, and the question mark a letter, which marks.css sets. */
export function sideStyleSheet({ sides }: Pick<Manifest, 'sides'>): string {
  const many = belligerents({ sides }).length;
  const layout = many > 2 ? "@import './many-sides.css';\n" : '';
  // On the home page each side has a row of its own between day, articles and verdicts.
  const rows = many > 2 ? [`.evenings { --evening-rows: ${String(many + 3)}; }`] : [];
  const colours = (ground: 'light' | 'dark') =>
    sides.map(({ id, colour }) => `.side-${id} { --mark: ${colour[ground]}; }`);
  const shapes = [...sides.map(({ id }) => id), ...ROLES].flatMap((side) => {
    const drawn = drawnAs(shapeOf({ sides }, side));
    return drawn === undefined ? [] : [`.side-${side}::before { ${drawn}; }`];
  });
  return `${layout}@layer components {
${[...rows, ...colours('light'), ...shapes].join('\n')}
@media (prefers-color-scheme: dark) {
${colours('dark').join('\n')}
}
}
`;
}

/** What makes the shape of a box that is filled with the colour. */
function drawnAs(shape: Shape): string | undefined {
  switch (shape) {
    case 'square':
    case 'question':
      return undefined;
    case 'disc':
      return 'border-radius: 50%';
    case 'lines':
      // Its edges lie on whole pixels, where a clip path would blur them.
      return 'block-size: .8125em; border-block: .5em double; border-block-end: .1875em solid';
    default:
      return `clip-path: ${clipOf(shape)}`;
  }
}
