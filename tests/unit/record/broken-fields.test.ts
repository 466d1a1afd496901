import { testBroken } from './broken.ts';

testBroken('fields');
