/** Ids of the claims that the home page leads with: whether Panjshir had fallen, day by day. Ids, since a slug may change. */
export const LEAD_CLAIMS: readonly string[] = ['PJ-001', 'PJ-002'];
