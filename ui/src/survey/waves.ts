import type { Wave, WaveState } from '../api/surveys';
import { daysBetween } from '../time/calendar';

/** A wave that is open on paper but whose first day has not come is only planned. */
export type Standing = WaveState | 'planned';

export const standingOf = ({ state, opensOn }: Pick<Wave, 'state' | 'opensOn'>, today: string): Standing =>
  state === 'open' && opensOn > today ? 'planned' : state;

/** In the order in which somebody has to do something. */
export const standings: Standing[] = ['open', 'closed', 'planned', 'released'];

const SOON = 7;
const FEW = 50;

/** Half of them should have answered a week before the end; later there is no time to remind anybody. */
export const needsAnswers = (wave: Wave, today: string): boolean =>
  standingOf(wave, today) === 'open' &&
  wave.response.percent !== null &&
  wave.response.percent < FEW &&
  daysBetween(today, wave.closesOn) <= SOON;

const urgency: Record<Standing, (one: Wave, other: Wave) => number> = {
  open: (one, other) => one.closesOn.localeCompare(other.closesOn),
  closed: (one, other) => (one.closedOn ?? '').localeCompare(other.closedOn ?? ''),
  planned: (one, other) => one.opensOn.localeCompare(other.opensOn),
  released: (one, other) => (other.releasedOn ?? '').localeCompare(one.releasedOn ?? ''),
};

/** First what ends first, and what has waited longest; released ones newest first. */
export const byStanding = (waves: Wave[], today: string): { standing: Standing; waves: Wave[] }[] =>
  standings
    .map((standing) => ({
      standing,
      waves: waves.filter((wave) => standingOf(wave, today) === standing).sort(urgency[standing]),
    }))
    .filter((group) => group.waves.length > 0);
