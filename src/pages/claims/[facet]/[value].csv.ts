import { listPaths, listResponse } from '../../../view/data/list-route.ts';

export const getStaticPaths = listPaths;
export const GET = listResponse('csv');
