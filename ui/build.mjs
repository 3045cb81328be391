// Called by Maven: `node build.mjs` installs and builds what has changed, `node build.mjs check` lints and tests.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ui = dirname(fileURLToPath(import.meta.url));
const INSTALLED = join(ui, 'node_modules', '.cache', 'trepart-installed');
// Vite empties dist: whoever builds by hand also takes the stamp away, and Maven builds again.
const BUILT = join(ui, 'dist', '.built-from');
const SOURCES = [
  'src',
  'public',
  'index.html',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'lint-rules.ts',
];
// The editor offers these, so they are built into it.
SOURCES.push('../processes/element-templates', '../processes/.bpmnlintrc');
const CHECKS = ['lint', 'lint:models', 'format:check', 'test'];

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function npm(...args) {
  // npm is a .cmd file on Windows, which only a shell can start.
  return spawnSync('npm', args, { cwd: ui, stdio: 'inherit', shell: process.platform === 'win32' });
}

function run(...args) {
  const { status, error } = npm(...args);
  if (error)
    stop(`npm did not start (${error.code}). It comes with Node: install Node 20.19 or newer, https://nodejs.org`);
  if (status !== 0) stop(`"npm ${args.join(' ')}" failed in ui/; the reason stands above.`);
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = [20, 19];
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    stop(
      `Trepart's UI needs Node 20.19 or newer; this is ${process.version} (${process.execPath}). See https://nodejs.org`,
    );
  }
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesIn(join(ui, path)))) {
    hash.update(relative(ui, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const says = (stamp, wanted) => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

function stampWith(stamp, value) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, value);
}

function install() {
  // Some packages hold binaries of one platform: a folder shared with another machine is made anew.
  const wanted = `${process.platform}-${process.arch} ${fingerprint(['package-lock.json', '.npmrc'])}`;
  if (says(INSTALLED, wanted)) return;
  run('ci');
  stampWith(INSTALLED, wanted);
}

function build() {
  const wanted = fingerprint(SOURCES);
  if (says(BUILT, wanted)) {
    console.log('The UI is unchanged since it was built.');
    return;
  }
  run('run', 'build');
  // Maven copies dist there and never deletes: without this, each build would add its hashed files to the last one's.
  rmSync(join(ui, '..', 'target', 'classes', 'static'), { recursive: true, force: true });
  stampWith(BUILT, wanted);
}

requireNode();
install();
if (process.argv[2] === 'check') {
  for (const check of CHECKS) run('run', check);
} else {
  build();
}
