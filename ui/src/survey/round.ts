/** The model of a round; who may start it has a calendar. */
export const ROUND = 'survey-round';
