import { rule } from '../rule.ts';

export const noCertificate = rule('no-certificate', {
  group: 'manifest',
  demands:
    'Each authority of time-stamps has its certificate in authorities/, and each certificate there its authority.',
  named: 'authorities/hill-clock.pem',
  instead: 'authorities/hill-clocks.pem',
  tell: (authority: string) =>
    `authorities/${authority}.pem is missing, expected the certificate to which its time-stamps lead (PEM): add the file, or take the authority out`,
  unread: () => 'this is no certificate that can be read, expected one of X.509 as PEM has it: copy it again',
  unlisted: (name: string, advice: string) =>
    `"${name}" is of no authority that record.yaml lists, expected one called as it is: ${advice}`,
});
