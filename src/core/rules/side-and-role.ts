import { rule } from '../rule.ts';

export const sideAndRole = rule('side-and-role', {
  group: 'manifest',
  demands: 'No side is called as every record calls voices that are on none.',
  file: 'record.yaml',
  good: '    name: Harbour',
  bad: '    name: Third party',
  tell: (name: string, role: string) =>
    `the side is called "${name}", as every record calls voices of the role ${role}, expected a name that tells it from them: write another`,
});
