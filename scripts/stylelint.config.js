/** Physical sides: the site is written for both directions of script, so its styles say start and end. */
const PHYSICAL = [
  /^(?:margin|padding|border|scroll-margin|scroll-padding)-(?:top|right|bottom|left)/,
  /^border-(?:top|bottom)-(?:left|right)-radius$/,
  /^(?:top|right|bottom|left)$/,
  /^(?:min-|max-)?(?:width|height)$/,
];

export default {
  extends: ['stylelint-config-standard'],
  rules: {
    'property-disallowed-list': [
      PHYSICAL,
      { message: (/** @type {string} */ name) => `Use the logical property in place of "${name}"` },
    ],
    'declaration-property-value-disallowed-list': {
      'text-align': ['left', 'right'],
      float: ['left', 'right'],
      clear: ['left', 'right'],
    },
    'declaration-no-important': true,
    // The order of a file follows the page, from its top to its end.
    'no-descending-specificity': null,
    // Blank lines group the tokens; a bare string is how Vite's users write an import.
    'custom-property-empty-line-before': null,
    'import-notation': 'string',
    'max-nesting-depth': 2,
    // Block, element, modifier, as `claim-list__item--open`; Leaflet's and Astro's own names pass too.
    'selector-class-pattern':
      '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:__[a-z0-9]+(?:-[a-z0-9]+)*)?(?:--[a-z0-9]+(?:-[a-z0-9]+)*)?$',
  },
  overrides: [
    {
      files: ['**/*.astro'],
      customSyntax: 'postcss-html',
      rules: { 'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }] },
    },
  ],
};
