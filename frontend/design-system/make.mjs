// Runs build.mjs when anything it reads has changed; fetches its tools once. Works in target, so that the sources stay
// as they are. usage: node make.mjs <project> <output>
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [project, output] = process.argv.slice(2);
const here = import.meta.dirname;
const work = join(project, 'target/design-system');
const hashOf = files => files.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest('hex');
const stamped = (file, hash) => existsSync(file) && readFileSync(file, 'utf8') === hash;

const read = ['themes/**/*.css', 'src/main/java/**/*.java', 'src/main/resources/templates/**/*.html', 'frontend/*.{js,ts,html}']
  .flatMap(glob => globSync(glob, { cwd: project })).sort().map(file => join(project, file));
const tools = ['package.json', 'package-lock.json'].map(file => join(here, file));
const wanted = hashOf([...read, ...tools, join(here, 'build.mjs'), join(here, 'make.mjs')]);
if (stamped(join(output, 'stamp'), wanted)) {
  process.exit(0);
}
mkdirSync(work, { recursive: true });
[...tools, join(here, 'build.mjs')].forEach(file => copyFileSync(file, join(work, file.slice(here.length + 1))));
if (!stamped(join(work, 'node_modules/stamp'), hashOf(tools))) {
  execFileSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: work, stdio: 'inherit' });
  writeFileSync(join(work, 'node_modules/stamp'), hashOf(tools));
}
execFileSync(process.execPath, ['build.mjs', project, output], { cwd: work, stdio: 'inherit' });
writeFileSync(join(output, 'stamp'), wanted);
