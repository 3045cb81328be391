// The API as the UI sees it, with the differences the backend decided on. JSON under /api. ids opaque strings; dates ISO (yyyy-MM-dd), instants ISO UTC.
// Errors: application/problem+json {type, title, status, detail, code, fields?:[{path,message}], missing?:[Missing], current?:{version}}.
// Texts that come from programme/models arrive already in the person's language (Accept-Language: nb | en; server default nb).
// CSRF: cookie XSRF-TOKEN -> header X-XSRF-TOKEN on every non-GET.

export type Id = string;
export interface PersonRef { id: Id; name: string; organisation?: string | null }
export interface SeatLabel { role: string; roleName: string; party: string; partyName: string; scopeName?: string | null } // "NAV-veileder · Solbakken sykehjem"

// GET /api/session   200 | 401 problem with signIn
export interface Session {
  person: PersonRef & { email: string; language: 'nb' | 'en'; mailNotices?: boolean };
  programmes: { key: string; name: string; goal: string }[];
  seats: (SeatLabel & { scope: string; until?: string | null })[];   // roles held now
  may: Capability[];
  demo: boolean;
  today: string;             // the server's date (demo clock may be moved)
}
export type Capability = 'enrol' | 'import' | 'manage-people' | 'see-portfolio' | 'see-people' | 'start-gathering' | 'see-cases' | 'models' | 'run-surveys';
// 401 body: problem + { signIn: { kind: 'demo' } | { kind: 'oidc', url: string, reason?: 'unknown-user', email?: string, contact?: string } }
// PATCH /api/session {language}       DELETE /api/session (sign out)
// GET /api/demo/people -> DemoPerson[]   (public, demo only)   POST /api/demo/session {personId} -> Session
export interface DemoPerson { id: Id; name: string; organisation: string; party: string; partyName: string; roles: { role: string; roleName: string; scopeName: string }[]; open: number }
// GET /api/demo/clock -> {today, offsetDays}   POST /api/demo/clock {days: number} -> {today, ...}

// GET /api/work-items?list=mine|bodies|waiting|done&q=&case=&phase=&due=overdue|soon|later|none&cursor=&limit=30
export interface Page<T> { items: T[]; next: string | null }
export interface WorkItemSummary {
  id: Id; step: string; title: string; subject?: string | null;             // subject: the small process's matter ("Tiltak: Ny vaktplan")
  case?: CaseRef | null; programme: string; phase?: { id: string; name: string } | null;
  dueOn?: string | null; dueState: 'overdue' | 'soon' | 'later' | 'none'; daysLeft?: number | null;  // working days, negative = late
  role: string; roleName: string; bodyName?: string | null; signing: 'single' | 'all' | 'any' | 'separately';
  parties: PartyState[]; claimedBy?: PersonRef | null; onHold: boolean; vacant: boolean;
  openedAt: string; completedAt?: string | null; outcome?: string | null;
}
export interface CaseRef { id: Id; name: string; industry: string; industryName: string; county: string; countyName: string }
export interface PartyState { role: string; roleName: string; party: string; partyName: string; holders: PersonRef[]; state: 'outstanding' | 'signed' | 'fallen' | 'not-needed'; vacant: boolean;
  signedBy?: PersonRef | null; signedAt?: string | null; onBehalf?: { by: PersonRef; reason: string; reasonText: string } | null; mine: boolean }
// GET /api/work-items/counts -> {mine, bodies, waiting, overdue}
// GET /api/work-items/{id} -> WorkItem (ETag = version)
export interface WorkItem extends WorkItemSummary {
  version: number; state: 'open' | 'done' | 'cancelled'; description?: string | null;   // documentation of the step
  why: { text: string; lane: string; rule?: string | null; others: PersonRef[] };      // why it came to you, who else could do it
  next: string[];                       // "Når alle tre har signert, får veilederne planen."
  form: FormSchema | null; options: Record<string, { label: string; value: string }[]>; data: Record<string, unknown>; // data: own draft, else shared content, else prefill
  draftSavedAt?: string | null; sealed: boolean;
  answers: Answer[];                    // of other parties in this item (empty while sealed)
  shown: { step: string; title: string; answers: Answer[] }[];                 // earlier answers to show beside
  may: { answer: boolean; claim: boolean; release: boolean; handOver: boolean; signOnBehalfOf: { role: string; roleName: string }[]; comment: boolean };
  cannot?: string | null;               // why it cannot be answered now (paused, not your role ...)
  diagram?: DiagramRef | null; comments: Comment[];
}
export type FormSchema = Record<string, unknown>; // form-js schema, texts already in the right language
export interface Answer { by: PersonRef | null; role: string; roleName: string; at: string; entries: { label: string; value: string; rows?: { label: string; value: string }[][] | null }[] }
export interface Comment { id: Id; by: PersonRef; at: string; text: string }
export interface CaseGlance { case: CaseRef; phaseName: string | null; state: CaseState; milestones: { id: string; name: string; reachedOn?: string | null }[]; participants: Participant[]; nextVisitOn?: string | null }
// PUT  /api/work-items/{id}/draft {data} -> {savedAt}        (private, last write wins)
// POST /api/work-items/{id}/answer  If-Match: version  {data, role?: string, onBehalfOf?: {role, reason}} -> {state:'open'|'done', outstanding: PartyState[], message: string, nextItem?: Id|null}
//      409 already done / 412 changed (current content in problem.current) / 422 fields / 403 / 404 / 423 on hold
// GET  /api/work-items/{id}/alike -> OtherTasks        other tasks that the same answer can do, for fields marked as each enterprise's own
// POST /api/work-items/{id}/alike {version, data, role?, others: [{id, version, data}]} -> SeveralAnswered
//      all or none; 422 and 409 with fields "others[2]" or "others[2].invitedEmployees"
export interface OtherTask { id: Id; version: number; case: CaseRef; subject?: string | null; region?: string | null; regionName?: string | null; draft: boolean; data: Record<string, unknown> }
export interface OtherTasks { items: OtherTask[]; more: boolean }
export interface SeveralAnswered { count: number; done: number }
// POST /api/work-items/{id}/claim, /release -> WorkItem ; POST /api/work-items/{id}/hand-over {personId, note?} -> WorkItem
// POST /api/work-items/{id}/comments {text} -> Comment

export type CaseState = 'nominated' | 'active' | 'paused' | 'declined' | 'withdrawn' | 'completed';
// GET /api/cases?q=&industry=&region=&county=&phase=&state=&advisor=&overdue=true&sort=name|phase|overdue&cursor=&limit=50
export interface CaseSummary { id: Id; name: string; number: string; industry: string; industryName: string; countyName: string; regionName: string; ownership: string; state: CaseState; phase: { id: string; name: string } | null; advisors: PersonRef[]; open: number; overdue: number; vacancies: number; lastActivityOn: string | null; enrolledOn: string }
// GET /api/cases/{id} -> CaseDetail
export interface CaseDetail extends CaseSummary {
  nextVisitOn?: string | null;   // asked for by the UI: the next booked visit, for the local party's first screen
  programme: string; enterprise: { number: string; name: string; parentNumber?: string | null; parentName?: string | null; municipality?: string | null; industryCode?: string | null; employees?: number | null; address?: string | null };
  course: { phases: CoursePhase[] };
  participants: Participant[];
  waiting: Gate[];                      // gates the case stands at, with what is missing and who can supply it
  planned?: { state: string; on: string; reason?: string | null; editable: boolean } | null;   // planned next state (after pause / not now)
  spunOffFrom?: CaseRef | null; spinOffs: CaseRef[];
  may: { manageRoles: boolean; editPlanned: boolean };
}
export interface CoursePhase { id: string; name: string; state: 'passed' | 'current' | 'ahead' | 'skipped'; enteredOn?: string | null; leftOn?: string | null; milestones: { id: string; name: string; reachedOn?: string | null; documentation?: string | null }[] }
export interface Participant { role: string; roleName: string; party: string; partyName: string; inLocalGroup: boolean; holders: { holdingId: Id; person: PersonRef; from: string; until?: string | null; elected?: boolean | null; substitute?: { person: PersonRef; from: string; until: string } | null }[]; vacant: boolean; mayManage: boolean }
export interface Missing { text: string; whoRole?: string | null; whoName?: string | null; how?: string | null; workItem?: Id | null }
export interface Gate { id: string; name: string; since: string; missing: Missing[] }
export interface CaseAction { id: string; kind: 'message' | 'start'; name: string; description?: string | null; form: FormSchema | null; options: Record<string, { label: string; value: string }[]> }
// POST /api/cases/{id}/actions/{actionId} {data} -> 204
// GET /api/cases/{id}/timeline?cursor=&limit=50 -> Page<TimelineEntry>
export interface TimelineEntry { id: Id; at: string; what: string; kind: string; who?: PersonRef | null; roleName?: string | null; detail?: string | null; workItem?: Id | null }
// GET /api/cases/{id}/work -> WorkItemSummary[] (open, all parties, ordered by due)
// GET /api/cases/{id}/facts -> FactGroup[]       (what each step recorded, newest first)
export interface FactGroup { step: string; title: string; subject?: string | null; phaseName: string | null; workItem: Id; answers: Answer[] }
// GET /api/cases/{id}/course -> CourseList: the course as an ordered list (N-29)
export interface CourseList { here: string; steps: CourseStep[] }       // here: "Du er her: steg 4 av 9, venter på STAMI"
export interface CourseStep { order: number; id: string; name: string; kind: 'phase' | 'milestone' | 'task' | 'gate' | 'wait' | 'end'; who?: string | null; state: 'passed' | 'current' | 'ahead' | 'skipped'; at?: string | null; children: CourseStep[] }
// GET /api/cases/{id}/diagrams -> DiagramRef[]       GET /api/diagrams/{definitionId} -> BPMN XML (text/xml)
export interface DiagramRef { definitionId: string; process: string; name: string; current: string[]; passed: string[]; label: string }
// PUT /api/cases/{id}/planned-next-state {on, reason} -> CaseDetail
// POST /api/cases/{id}/roles {role, personId? , name?, email?, from, elected?} -> Participant      POST /api/role-holdings/{id}/end {on, reason, successor?: {personId?|name,email}} ; POST /api/role-holdings/{id}/substitute {personId?|name,email, from, until} ; DELETE same
// GET /api/people?q=&role=&cursor= -> Page<Person>   ; POST /api/people {name,email,organisation}; GET /api/people/{id}; POST /api/role-holdings {personId, role, scope, from, elected?}
export interface Person extends PersonRef { email: string; roles: { holdingId: Id; role: string; roleName: string; scope: string; scopeName: string; from: string; until?: string | null; substituteFor?: string | null; mayEnd: boolean }[] }
// GET /api/programmes/{key} -> Programme
export interface Programme { key: string; name: string; goal: string; parties: Named[]; organisations: (Named & { party: string; kind: string })[]; industries: (Named & { target: number; focusAreas: Named[] })[]; regions: (Named & { counties: string[] })[]; counties: Named[]; roles: (Named & { party: string; local: boolean })[]; bodies: (Named & { members: string[] })[]; reasons: Record<string, Named[]>; phases: Named[]; milestones: (Named & { phase: string })[]; starts: { process: string; name: string; by: string[] }[] }
export interface Named { id: string; name: string }
// POST /api/programmes/{key}/starts/{process} {title} -> {subjectId, workItem?: Id}
// GET /api/matrix?programme=&industry=&region=&county=&phase=&state=&advisor= -> Matrix
export interface Matrix { milestones: (Named & { phase: string })[]; rows: { case: CaseRef; state: CaseState; phase: string | null; cells: { milestone: string; reachedOn?: string | null; state: 'reached' | 'passed' | 'next' | 'late' | 'ahead' | 'stopped' }[]; overdue: number; vacancies: number }[]; totals: { milestone: string; reached: number }[] }
// GET /api/attention -> AttentionItem[]  (project leader: late, vacant, still, paused past review)
export interface AttentionItem { case: CaseRef; reasons: { kind: 'overdue' | 'vacancy' | 'silent' | 'paused'; text: string; since?: string | null }[] }
// GET /api/gatherings -> GatheringSummary[]
export interface GatheringSummary { id: Id; title: string; industry?: string | null; regionName?: string | null; on?: string | null; place?: string | null; capacity?: number | null; state: 'planned' | 'invited' | 'held' | 'cancelled'; participants: { case: CaseRef; coming?: boolean | null; progress: 'missing' | 'written' | 'exempt'; attended?: boolean | null }[] }
// POST /api/cases {programme, number, name, parentNumber?, municipality?, county, industry, industryCode?, ownership, employees?} -> CaseDetail ; 409 duplicate ; 422 modulus
// POST /api/enterprises/import/preview?programme= (multipart file: JSON or CSV of Enhetsregisteret) -> ImportPreview
export interface ImportPreview { rows: { line: number; number: string; name: string; municipality?: string; county?: string; industryCode?: string; industry?: string | null; ownership?: string | null; employees?: number | null; parentNumber?: string | null; state: 'good' | 'known' | 'bad'; problems: string[] }[]; good: number; known: number; bad: number }
// POST /api/enterprises/import?programme= (same file) -> {imported: number, known: number, bad: number, cases: CaseRef[]}; bad rows downloadable: POST /api/enterprises/import/bad-rows -> text/csv
// GET /api/stream (SSE): events 'counts' {mine,bodies,waiting,overdue} when something changed
// GET /api/notices -> {unread:number, items:[{id, at, title, text, workItem?, case?, read}]} ; POST /api/notices/read

// Shapes the contract describes in comments only.
export type SignIn =
  | { kind: 'demo' }
  | { kind: 'none' }
  | { kind: 'oidc'; url: string; reason?: 'unknown-user'; email?: string; contact?: string; other?: string };
export interface Clock { today: string; offsetDays?: number }
export interface Counts { mine: number; bodies: number; waiting: number; overdue: number }
/** `todo` is `mine` and `bodies` together: all that waits for this person. */
export type WorkList = 'todo' | 'mine' | 'bodies' | 'waiting' | 'done';
export interface AnswerResult { state: 'open' | 'done'; outstanding: PartyState[]; message: string }
export interface Notices { unread: number; items: Notice[] }
export interface Notice { id: Id; at: string; title: string; text: string; workItem?: Id | null; case?: CaseRef | null; read: boolean }
export interface Enrolment { programme: string; number: string; name: string; parentNumber?: string; municipality?: string; county: string; industry: string; industryCode?: string; ownership?: string; employees?: number }
export interface ImportResult { imported: number; known: number; bad: number; cases: CaseRef[] }
export interface PersonChoice { personId?: Id; name?: string; email?: string }
export interface ReportRef { id: Id; title: string; about?: string | null; at: string; hash: string }
export interface Report extends ReportRef { sections: WorkItem['shown'] }
export interface Enrolled { id: Id; name: string }
