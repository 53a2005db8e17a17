export const base = `
*{box-sizing:border-box}
html{scroll-padding-top:calc(var(--bar) - .75rem);-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:var(--t-ui)/1.4 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1,h2,h3,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
h1,h2,h3,h4{font-family:var(--serif);line-height:1.15;font-weight:700;text-wrap:balance}
h2{font-size:var(--t-h2)}h3{font-size:var(--t-h3)}
a{color:inherit}
button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer}
small{font-size:var(--t-micro);color:var(--ink-3)}
kbd{font:600 var(--t-micro)/1 var(--sans);color:var(--ink-2)}
html[lang="fr"] .l[lang="en"],html[lang="en"] .l[lang="fr"]{display:none}
html:not(.js) .js-only{display:none!important}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;top:0;z-index:60;background:var(--ink);color:var(--paper);padding:var(--s2) var(--s4)}
.skip:focus{left:0}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 5px var(--hl)}
section:focus,article:focus:not(:focus-visible){outline:none}
.sprite{position:absolute}
.i{width:1em;height:1em;flex:none;vertical-align:-.125em;overflow:visible;color:var(--f,currentColor)}
.i *,symbol *{fill:none;stroke:none}
.c{fill:currentColor}.p{fill:none;stroke:var(--paper);stroke-width:1.8;stroke-linecap:round}
.o{fill:none;stroke:currentColor;stroke-width:1.6}.t{fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.s{fill:none;stroke:currentColor;stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
.d{fill:none;stroke:currentColor;stroke-width:1.6;stroke-dasharray:2.2 2}
symbol .c{fill:currentColor}symbol .p{stroke:var(--paper)}symbol .o,symbol .t,symbol .s,symbol .d{stroke:currentColor}
.word{display:inline-flex;align-items:baseline;gap:.35em;color:var(--f,inherit);font-weight:600}
.word .i{align-self:center}
.word.f-mute{font-weight:400}
.status{display:inline-flex;align-items:center;gap:.4em;font-weight:600}
.letter{display:inline-grid;place-items:center;min-width:1.5em;height:1.5em;padding:0 .25em;border:1.5px solid var(--ink);border-radius:var(--r);font:700 .8em/1 var(--sans)}
.letter.dashed{border-style:dashed}
.ref{display:inline-block;min-width:2.1rem;padding:.15rem .4rem;border:1px solid var(--rule);border-radius:var(--r);background:var(--sheet);font-size:var(--t-micro);line-height:1.3;font-weight:600;text-align:center;text-decoration:none;color:var(--ink-2);white-space:nowrap}
.ref:hover{border-color:var(--ink);color:var(--ink)}
.ref.chosen{background:var(--hl);border-color:var(--hl-edge);color:var(--hl-ink)}
.ref.pair{background:var(--hl-2);border:1px dashed var(--hl-edge);color:var(--hl-ink)}
.refs{display:inline-flex;flex-wrap:wrap;gap:.25rem}
.q,.passage,.gist{font-family:var(--serif)}
.none{color:var(--ink-3);font-style:italic}
p.none{padding:var(--s4) 0}
.undecided{text-decoration:none}
.chip{display:inline-block;padding:0 .4em;border:1px solid var(--edge);border-radius:var(--r);font-size:var(--t-micro);font-weight:600;color:var(--ink-2);margin-left:.35em}
.chip.undecided{border-style:dashed}
.pill{display:inline-flex;align-items:center;gap:.4em;padding:.3rem .7rem;min-height:1.9rem;border:1px solid var(--rule);border-radius:1rem;color:var(--ink-2);background:var(--sheet)}
.pill:hover{border-color:var(--ink)}
.pill[aria-pressed="true"]{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.pill[aria-pressed="true"] .p,.pill[aria-pressed="true"] symbol .p{stroke:var(--ink)}
.button{display:inline-flex;align-items:center;gap:.5em;padding:.25rem .6rem;min-height:1.75rem;border:1px solid var(--edge);border-radius:var(--r);background:var(--sheet);font-size:var(--t-small);text-decoration:none;cursor:pointer;list-style:none}
.button::-webkit-details-marker{display:none}
.button:hover{border-color:var(--ink)}
.button kbd{padding:.15em .35em;background:var(--tint);border-radius:2px}
html.no-keys .button kbd{display:none}
.hatch{display:flex;align-items:center;justify-content:center;gap:.5em;min-height:5.5rem;padding:var(--s4);border:1px dashed var(--edge);color:var(--ink-2);background:repeating-linear-gradient(135deg,transparent 0 7px,var(--tint) 7px 8px)}
.hatch span{background:var(--paper);padding:.1em .4em}
.passage{font-size:var(--t-body);line-height:1.5;color:var(--ink-2)}
.ell{color:var(--ink-3);user-select:none}
mark{background:none;color:inherit}
.hidden{display:inline-block;font-size:0}
.hidden::before{content:attr(data-name);font:600 .6875rem/1.3 var(--mono);border:1px solid var(--edge);border-radius:2px;padding:0 .2em;color:var(--ink-2)}
.bar{position:sticky;top:0;z-index:30;background:var(--paper);border-bottom:1px solid var(--ink)}
.bar>div{display:flex;align-items:center;gap:var(--s5);max-width:100rem;min-height:var(--bar);margin:0 auto;padding:0 var(--gutter)}
.brand{display:flex;align-items:center;gap:.5em;font:700 1.1875rem/1 var(--serif);text-decoration:none}
.brand .i{width:1.15em;height:1.15em}
.bar nav{flex:1;min-width:0;overflow-x:auto;scrollbar-width:none;align-self:stretch}
.bar nav ul{display:flex;height:100%}
.bar nav a{display:flex;align-items:center;height:100%;min-height:2.75rem;padding:0 .8rem;color:var(--ink-2);text-decoration:none;white-space:nowrap;border-bottom:3px solid transparent;border-top:3px solid transparent}
.bar nav a:hover{color:var(--ink)}
.bar nav a[aria-current]{color:var(--ink);font-weight:700;border-bottom-color:var(--ink)}
.bar nav a:focus-visible{outline-offset:-4px}
.tools-bar{display:flex;align-items:center;gap:var(--s4)}
.langs{display:flex;align-items:center;gap:.15em;color:var(--ink-3)}
.langs button{padding:.35em .3em;color:var(--ink-2);min-width:1.5rem;min-height:1.5rem}
.langs button[aria-pressed="true"]{font-weight:700;color:var(--ink);text-decoration:underline;text-underline-offset:.25em}
.theme{display:inline-flex;align-items:center;gap:.4em;min-height:1.5rem;color:var(--ink-2)}
.help-open{min-width:1.6rem;min-height:1.6rem;border:1px solid var(--edge);border-bottom-width:2px;border-radius:var(--r);font-weight:700}
html:not([data-theme]) .theme [data-is]:not([data-is="auto"]),html[data-theme="light"] .theme [data-is]:not([data-is="light"]),html[data-theme="dark"] .theme [data-is]:not([data-is="dark"]){display:none}
main,.foot-page{max-width:100rem;margin:0 auto;padding:0 var(--gutter)}
section{padding-top:var(--s6);margin-bottom:var(--s5)}
.sec{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.25rem var(--s5);padding:var(--s3) 0 var(--s3);border-top:3px solid var(--ink)}
.sec p{color:var(--ink-2);max-width:75ch}
.columns{display:grid;grid-template-columns:minmax(0,1fr)}
@media (min-width:84.01rem){.columns{grid-template-columns:minmax(0,1fr) var(--rail);gap:var(--s7)}}
.foot-page{padding-block:var(--s5) var(--s7);border-top:1px solid var(--rule);margin-top:var(--s6);color:var(--ink-2);display:flex;flex-wrap:wrap;gap:var(--s2) var(--s5);align-items:center}
`
