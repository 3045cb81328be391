/** As the routing table of programmes knows them (who-gets-a-task: municipal, private, cooperative). */
export const ownerships = ['municipal', 'private', 'cooperative'] as const;
