/** Words that take a side, why, and what to write instead: also printed on the method page. */

export interface LoadedWord {
  /** All forms of it, in lower case; a hyphen stands for itself. */
  forms: readonly string[];
  /** What it does to a reader. */
  reason: string;
  /** What our own text says. */
  instead: string;
}

const SIDE = 'name the side: Taliban forces, resistance forces';

export const LOADED_WORDS: readonly LoadedWord[] = [
  {
    forms: ['terror', 'terrorist', 'terrorists', 'terrorism'],
    reason: 'it condemns whom it names',
    instead: SIDE,
  },
  {
    forms: [
      'extremist',
      'extremists',
      'extremism',
      'fanatic',
      'fanatics',
      'islamist',
      'islamists',
      'hardline',
      'hardliner',
      'hardliners',
    ],
    reason: 'it judges what somebody believes',
    instead: SIDE,
  },
  {
    forms: [
      'militant',
      'militants',
      'insurgent',
      'insurgents',
      'insurgency',
      'rebel',
      'rebels',
      'rebellion',
      'renegade',
      'renegades',
    ],
    reason: 'it says who may rightly bear arms, which the two sides dispute',
    instead: `${SIDE}, or fighters`,
  },
  {
    forms: ['jihadist', 'jihadists', 'jihadi', 'jihadis', 'mujahideen', 'mujahedeen', 'mujahedin', 'mujahidin'],
    reason: 'it grants or charges somebody with a holy war',
    instead: `${SIDE}, or fighters`,
  },
  {
    forms: ['mercenary', 'mercenaries', 'puppet', 'puppets', 'stooge', 'stooges', 'lackey', 'lackeys'],
    reason: 'it says that somebody serves another for pay or on orders',
    instead: 'say who is said to pay or to direct whom, and by whom it is said',
  },
  {
    forms: [
      'troublemaker',
      'troublemakers',
      'gang',
      'gangs',
      'thug',
      'thugs',
      'bandit',
      'bandits',
      'outlaw',
      'outlaws',
    ],
    reason: 'it makes a party to a war into common criminals',
    instead: SIDE,
  },
  {
    forms: ['traitor', 'traitors', 'enemy', 'enemies', 'infidel', 'infidels', 'usurper', 'usurpers'],
    reason: 'it speaks from inside one of the sides',
    instead: 'name the person or the side',
  },
  {
    forms: ['invader', 'invaders', 'occupier', 'occupiers'],
    reason: 'it says who has no right to be there, which the two sides dispute',
    instead: 'name the side, and say where it is',
  },
  {
    forms: ['regime', 'regimes'],
    reason: 'it denies a government its standing',
    instead: 'government, administration, or Taliban rule',
  },
  {
    forms: ['warlord', 'warlords', 'strongman', 'strongmen', 'henchman', 'henchmen'],
    reason: 'it judges how somebody holds power',
    instead: 'commander, leader, or the office that the source gives',
  },
  {
    forms: ['so-called', 'self-styled'],
    reason: 'it sneers at a name or a title',
    instead: 'give the name or the title, and say who uses it',
  },
  {
    forms: ['martyr', 'martyrs', 'martyred', 'martyrdom'],
    reason: 'it makes a death holy for one side',
    instead: 'killed, died, or the dead',
  },
  {
    forms: ['liberate', 'liberates', 'liberated', 'liberating', 'liberation', 'liberator', 'liberators'],
    reason: 'it says that the taking of a place was good for it',
    instead: 'took, or came under the control of',
  },
  {
    forms: ['freedom fighter', 'freedom fighters', 'hero', 'heroes', 'heroic', 'heroically'],
    reason: 'it praises one side',
    instead: `${SIDE}, or fighters`,
  },
  {
    forms: ['coward', 'cowards', 'cowardly', 'brutal', 'brutally', 'barbaric', 'savage', 'savagely'],
    reason: 'it condemns a person or a deed',
    instead: 'say what was done',
  },
  {
    forms: ['neutralise', 'neutralised', 'neutralize', 'neutralized', 'liquidate', 'liquidated'],
    reason: 'it hides that people were killed',
    instead: 'killed, wounded or captured, as the source says',
  },
  {
    forms: ['propaganda'],
    reason: 'it says that a statement is untrue before it is weighed',
    instead: 'statement, or say what it is said to get wrong',
  },
];
