import { randomInt } from 'node:crypto';
import type { Wave } from '../src/api/surveys';
import type { CaseDetail, WorkItem, WorkItemSummary } from '../src/api/types';
import { Visitor, somebodyWho } from './visitor';

type Data = Record<string, unknown>;

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** An organisation number that passes the check by modulus 11. */
export function organisationNumber(): string {
  for (;;) {
    const digits = `8${randomInt(1_000_000, 9_999_999)}`;
    const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check !== 10) return digits + check;
  }
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** An enterprise of the test's own, taken through the course over the API to where the story begins. */
export class Enterprise {
  readonly manager: string;
  readonly unionRepresentative: string;
  readonly safetyRepresentative: string;

  private constructor(
    readonly id: string,
    readonly name: string,
    private readonly leader: Visitor,
    private readonly today: string,
  ) {
    this.manager = `Mona ${name}`;
    this.unionRepresentative = `Tor ${name}`;
    this.safetyRepresentative = `Vera ${name}`;
  }

  static async enrolled(): Promise<Enterprise> {
    const number = organisationNumber();
    const name = `Solheim ${number.slice(4)}`;
    const leader = await Visitor.as((await somebodyWho('project-leader')).id);
    const { today, programmes } = await leader.session();
    const { id } = await leader.post<CaseDetail>('/cases', {
      programme: programmes[0]!.key,
      number,
      name,
      county: '46',
      industry: 'nursing-home',
      ownership: 'municipal',
      employees: 80,
    });
    return new Enterprise(id, name, leader, today);
  }

  /** All three local parties have said yes; the agreement waits for their signatures and the project leader's. */
  static async aboutToSign(): Promise<Enterprise> {
    const enterprise = await Enterprise.enrolled();
    await enterprise.recruit();
    return enterprise;
  }

  /** The local project group is complete; its safety representative is asked about her training. */
  static async withGroup(): Promise<Enterprise> {
    const enterprise = await Enterprise.aboutToSign();
    await enterprise.everybody('signCooperation', { startOn: enterprise.today, accepted: true });
    await enterprise.gather();
    return enterprise;
  }

  /** Counted from the server's today, which the demo may have moved. */
  inDays(days: number): string {
    const day = new Date(`${this.today}T12:00:00Z`);
    day.setUTCDate(day.getUTCDate() + days);
    return day.toISOString().slice(0, 10);
  }

  /** The baseline waits for the institute to prepare it. @returns the id of that task */
  async toBeSurveyed(): Promise<string> {
    await this.everybody('checkTraining', { trained: 'yes', year: 2024 });
    return (await this.open('prepareWave')).id;
  }

  /** The baseline is open to be answered, by a link for everybody. @returns the id of the wave */
  async openWave(employees: number, manner: Wave['manner'] = 'period'): Promise<string> {
    await this.toBeSurveyed();
    await this.prepareWave(employees, manner);
    await this.everybody('informStaff', {
      message: 'Vi spør alle om hvordan vi har det på jobb. Det er frivillig og anonymt.',
      channels: ['poster'],
      posterUp: true,
      inWorkingHours: 'yes',
    });
    for (let tries = 0; tries < 60; tries++) {
      const [wave] = await this.leader.get<Wave[]>(`/cases/${this.id}/surveys`);
      if (wave) return wave.id;
      await wait(500);
    }
    throw new Error(`No wave opened for ${this.name}`);
  }

  /** The institute has said who is to answer what and when. */
  async prepareWave(employees: number, manner: Wave['manner'] = 'period'): Promise<void> {
    await this.answer('prepareWave', 'survey-institute', {
      questionnaire: 'baseline',
      opensOn: this.today,
      closesOn: this.inDays(21),
      access: 'link',
      manner,
      invitedManagers: 3,
      invitedUnionRepresentatives: 2,
      invitedSafetyRepresentatives: 2,
      invitedEmployees: employees,
    });
  }

  /** The institute has judged the answers and lets the parties see the results. */
  async releaseWave(): Promise<void> {
    await this.answer('judgeResponse', 'survey-institute', { verdict: 'release' });
    await this.answer('releaseResults', 'survey-institute', {
      dimensions: [],
      summary: 'Dere støtter hverandre godt, og mange opplever mye hast på kveld.',
      smallGroupsHidden: true,
    });
  }

  /** Signs or answers for everybody who has not. */
  async everybody(step: string, data: Data): Promise<void> {
    for (let done = false; !done;) {
      const { parties } = await this.open(step);
      const next = parties.find(({ state }) => state === 'outstanding' || state === 'fallen');
      done = !next || (await this.answer(step, next.role, data));
    }
  }

  /** @returns whether that was the last answer needed */
  async answer(step: string, role: string, data: Data | ((item: WorkItem) => Data)): Promise<boolean> {
    const work = await this.open(step);
    const party = work.parties.find((one) => one.role === role);
    const holder = party?.holders[0];
    if (!holder) throw new Error(`Nobody to answer ${step} as ${role} for ${this.name}`);
    const visitor = await Visitor.as(holder.id);
    const item = await visitor.get<WorkItem>(`/work-items/${work.id}`);
    const answer = { data: typeof data === 'function' ? data(item) : data, role };
    const { state } = await visitor.post<{ state: string }>(`/work-items/${work.id}/answer`, answer, item.version);
    return state === 'done';
  }

  /** The open work of a step, as soon as the engine has come there. */
  async open(step: string): Promise<WorkItemSummary> {
    for (let tries = 0; tries < 60; tries++) {
      const work = await this.leader.get<WorkItemSummary[]>(`/cases/${this.id}/work`);
      const found = work.find((item) => item.step === step);
      if (found) return found;
      await wait(500);
    }
    throw new Error(`${this.name} did not come to ${step}`);
  }

  /** Proposed and supported; the project leader looks at whether it fits now. */
  async toOverlapCheck(): Promise<void> {
    await this.answer('proposeEnterprise', 'employer-organisation', {
      unit: 'Hele sykehjemmet',
      why: 'Partene vil arbeide sammen om rolleklarhet.',
      criterion: 'own-wish',
      criterionValue: 'Vedtatt i AMU',
      contactName: 'Kari Kontakt',
      contactEmail: 'kari@test.example',
    });
    await this.everybody('supportNomination', { support: 'yes' });
    await this.open('checkOverlap');
  }

  private async recruit(): Promise<void> {
    await this.toOverlapCheck();
    await this.answer('checkOverlap', 'project-leader', {
      otherProjects: 'no',
      restructuring: 'no',
      capacity: 'enough',
      advisorCapacity: 'yes',
      proceed: 'yes',
    });
    await this.answer('informEnterprise', 'employer-organisation', {
      people: this.people(),
      message: 'Vi spør om dere vil være med i programmet. Les gjerne hva det innebærer.',
      told: ['purpose', 'demands', 'resources', 'agencies', 'voluntary'],
      sentOn: this.today,
      channel: 'email',
    });
    await this.everybody('answerInvitation', { answer: 'yes' });
    await this.open('signCooperation');
  }

  private async gather(): Promise<void> {
    await this.everybody('nameLocalGroup', {
      people: this.people().map((row) => ({ ...row, elected: 'elected' })),
      allUnionsInvited: true,
      unions: 'Fagforbundet og Norsk Sykepleierforbund',
      hoursUnionRepresentative: 8,
      hoursSafetyRepresentative: 8,
    });
    const first = (options: string) => (item: WorkItem) => ({
      advisor: item.options[options]![0]!.value,
      noConflict: true,
    });
    await this.answer('assignAdvisorNav', 'nav-coordinator', first('peopleAdvisorNav'));
    await this.answer(
      'assignAdvisorLabourInspectorate',
      'labour-inspectorate-coordinator',
      first('peopleAdvisorLabourInspectorate'),
    );
    await this.answer('anchorInCommittee', 'management', {
      body: 'committee',
      heldOn: this.today,
      plan: 'Vi arbeider sammen i ett år, og møtes hver måned.',
      decision: 'Utvalget stilte seg bak planen.',
    });
    await this.everybody('agreeExpectations', {
      managementDelivers: 'Tid i arbeidstiden',
      representativesDeliver: 'Kontakt med de ansatte',
      navDelivers: 'Veiledning i prosess',
      labourInspectorateDelivers: 'Kunnskap om regelverket',
      meetingInterval: 'monthly',
      disagreement: 'Vi tar det opp i gruppen først.',
      occupationalHealth: 'when-needed',
    });
    await this.open('checkTraining');
  }

  private people() {
    const named = {
      management: this.manager,
      'union-representative': this.unionRepresentative,
      'safety-representative': this.safetyRepresentative,
    };
    return Object.entries(named).map(([role, name]) => ({
      role,
      name,
      email: `${name.toLowerCase().replace(/[^a-z0-9]+/g, '.')}@test.example`,
    }));
  }
}
