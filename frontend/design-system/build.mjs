// Makes site.css and the fonts: the design system trimmed to what templates, pages and scripts use, in the house's
// colours, with the house's own sheets on top. Cascade layers are turned into plain rules at the end, so that old
// phones without layers get the look of the public pages too.
import cascadeLayers from '@csstools/postcss-cascade-layers';
import { transform } from 'lightningcss';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';
import subset from 'subset-font';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [root, target] = [process.argv[2], process.argv[3]];
const packageDirectory = name => join(import.meta.dirname, 'node_modules', name);
const dkfds = join(packageDirectory('dkfds'), 'dist');
const fonts = join(packageDirectory('@fontsource/ibm-plex-sans'), 'files');
const read = file => readFileSync(file, 'utf8');

// Text stands at 7:1 on white, and at least 4.5:1 on the tints.
const darker = {
  '#44831E': '#3C5C22', '#3C5C22': '#2B4517', '#707070': '#545454', '#CC0000': '#A30000', '#358000': '#2A6600',
  '#1B86C3': '#0F5C8A', '#004D99': '#00458A',
};
const recolour = css => css.replace(/#[0-9A-Fa-f]{6}\b/g, colour => darker[colour.toUpperCase()] ?? colour);

const withIcons = css => css.replace(/url\("?(?:\.\.\/img\/)?svg-icons\/([\w-]+)\.svg"?\)/g, (all, name) => {
  const svg = read(join(dkfds, 'img/svg-icons', name + '.svg')).replace(/\s+/g, ' ').trim();
  return `url("data:image/svg+xml,${svg.replaceAll('"', "'").replace(/[#<>%]/g, encodeURIComponent)}")`;
});

async function trimmed() {
  const words = file => ({ raw: read(file), extension: file.endsWith('.java') ? 'java' : 'html' });
  const content = ['src/main/java/**/*.java', 'src/main/resources/templates/**/*.html', 'frontend/*.{js,ts,html}']
    .flatMap(glob => globSync(glob, { cwd: root })).map(file => words(join(root, file)));
  const inStrings = text => [...text.matchAll(/"([^"\n]*)"/g)].flatMap(match => match[1].split(/\s+/));
  const [result] = await new PurgeCSS().purge({
    content,
    css: [{ raw: read(join(dkfds, 'css/dkfds-borgerdk.css')) }],
    extractors: [{ extractor: inStrings, extensions: ['java'] }],
    fontFace: true, keyframes: true, variables: true,
    // names that Java puts together
    safelist: ['html', 'body', 'a', 'button', 'input', 'h3', 'h4', /^form-(group-)?(radio|checkbox)$/],
    blocklist: [/^header$/, /^footer$/, /^modal/, /^step/, /^tooltip/, /^toast/],
  });
  return result.css.replace(/@font-face\s*{[^}]*}/g, '').replace(/@charset[^;]*;/, '');
}

// A subset may not bear the reserved name (SIL OFL 1.1, 3), so it goes by one of our own.
async function font(weight) {
  const letters = range => String.fromCodePoint(...Array.from({ length: range[1] - range[0] + 1 }, (_, i) => range[0] + i));
  const text = letters([0x20, 0x7e]) + 'ÆØÅæøåÀÁÂÄÇÈÉÊËÍÑÓÔÖÚÜàáâäçèéêëíïñóôöúüß§°·«»–—‘’“”„…•€\u00a0\u2011';
  const file = readFileSync(join(fonts, `ibm-plex-sans-latin-${weight}-normal.woff2`));
  return subset(file, text, {
    targetFormat: 'woff2', noHinting: true, preserveNameIds: [0], dropTables: ['gasp'],
    keepFeatures: ['kern', 'mark', 'ccmp'],
  });
}

function write(name, bytes, squeeze) {
  writeFileSync(join(target, name), bytes);
  if (squeeze) {
    writeFileSync(join(target, name + '.br'), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
    writeFileSync(join(target, name + '.gz'), gzipSync(bytes, { level: 9 }));
  }
}
const hashed = (bytes, name, ending) => `${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.${ending}`;

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const names = {};
for (const weight of [400, 600]) {
  const bytes = await font(weight);
  names[weight] = hashed(bytes, 'borger-sans-' + weight, 'woff2');
  write(names[weight], bytes, false);
}
const house = globSync('themes/borgerraadgiver/*.css', { cwd: root }).sort()
  .map(file => `/* ${basename(file)} */\n` + read(join(root, file))).join('\n')
  .replace(/borger-sans-(\d+)\.woff2/g, (all, weight) => names[weight]);
const layered = withIcons('@layer design-system, base, frame, parts, pages;\n@layer design-system {\n' + recolour(await trimmed()) + '\n}\n' + house);
const plain = (await postcss([cascadeLayers()]).process(layered, { from: undefined })).css;
const css = transform({ filename: 'site.css', code: Buffer.from(plain), minify: true,
  targets: { chrome: 60 << 16, safari: 11 << 16, ios_saf: 11 << 16, firefox: 60 << 16 } }).code;
const sheet = hashed(css, 'site', 'css');
write(sheet, css, true);
write('ofl.txt', read(join(fonts, '../LICENSE')), false);
writeFileSync(join(target, 'site.properties'), `stylesheet=/themes/${sheet}\nfont=/themes/${names[400]}\n`);
console.log(`${sheet}: ${css.length} bytes`);
