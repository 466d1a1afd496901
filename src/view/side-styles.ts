/** How the sides of a record look, as what is added to site.css: the colour and the shape of each. */
import type { Manifest } from '../domain/schema/manifest.ts';
import { belligerents, ROLES } from '../domain/sides.ts';
import { clipOf, shapeOf, type Shape } from './marks.ts';

/** The rules for `.side-<id>`. A square is the box itself, and the question mark a letter, which marks.css sets. */
export function sideStyles({ sides }: Pick<Manifest, 'sides'>): string {
  const layout = belligerents({ sides }).length > 2 ? "@import './many-sides.css';\n" : '';
  const colours = (ground: 'light' | 'dark') =>
    sides.map(({ id, colour }) => `.side-${id} { --mark: ${colour[ground]}; }`);
  const shapes = [...sides.map(({ id }) => id), ...ROLES].flatMap((side) => {
    const cut = cutOf(shapeOf({ sides }, side));
    return cut === undefined ? [] : [`.side-${side}::before { ${cut}; }`];
  });
  return `${layout}@layer components {
${[...colours('light'), ...shapes].join('\n')}
@media (prefers-color-scheme: dark) {
${colours('dark').join('\n')}
}
}
`;
}

function cutOf(shape: Shape): string | undefined {
  if (shape === 'square' || shape === 'question') return undefined;
  return shape === 'disc' ? 'border-radius: 50%' : `clip-path: ${clipOf(shape)}`;
}
