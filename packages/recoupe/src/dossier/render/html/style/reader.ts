export const readerStyle = `
.key{display:flex;flex-wrap:wrap;gap:var(--s2) var(--s5);font:var(--t-body)/1.4 var(--serif);padding-bottom:var(--s3);border-bottom:1px solid var(--ink)}
.panes{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 var(--s7);position:relative}
.panes.of-1{grid-template-columns:minmax(0,1fr)}
.pane{min-width:0}
html.js .pane:not([data-slot]){display:none}
html.js .pane[data-slot="left"]{order:1}html.js .pane[data-slot="right"]{order:2}
.pane>header{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .6rem;padding:var(--s3) 0 var(--s2);border-bottom:1px solid var(--rule)}
.pane>header .facts{color:var(--ink-2);font-size:var(--t-small)}
.pane .code{flex-basis:100%;margin:0}
.picks{display:inline-flex;gap:.2rem;flex-wrap:wrap}
.picks.two{display:none}
.pick{min-width:1.6rem;min-height:1.6rem;border:1px solid var(--rule);border-radius:var(--r);font-size:var(--t-micro);font-weight:600}
.pick[aria-pressed="true"]{background:var(--ink);color:var(--paper);border-color:var(--ink)}
.sheet{position:relative}
.text{font:var(--t-read)/1.72 var(--serif)}
.text p{margin:0 0 1.1em;max-width:38em}
.text .headline,.sheet>.headline{font-weight:700;font-size:var(--t-h3);line-height:1.35}
.sheet>.headline{font-family:var(--serif)}
.text .headline mark{padding:0}
.text .brk{white-space:normal}
.text .source,.key .source{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.22em}
.text .medium,.text .addressee{text-decoration:underline dotted;text-underline-offset:.22em}
.text .cue,.key .cue{font-style:italic;color:var(--f)}
.text .con,.key .con{background:var(--w);padding:.1em 0;border-radius:2px;cursor:pointer}
.text .con .con{box-shadow:0 2px 0 var(--f)}
.text .con:hover,.text .voice:hover{box-shadow:0 2px 0 var(--ink)}
.text .voice,.key .voice{text-decoration:underline dashed var(--edge) 1px;text-underline-offset:.25em;cursor:pointer}
.text .con.undecided,.key .con.undecided{outline:1px dashed var(--f,var(--edge));outline-offset:1px;background:none}
.text .source.undecided{text-decoration-style:dashed}
.text mark[data-label]::before{content:attr(data-label);font:700 .6875rem/1 var(--sans);color:var(--f,var(--ink-2));vertical-align:.55em;padding:0 .25em 0 .1em;user-select:none;white-space:nowrap}
.noise{color:var(--ink-3)}
.text .n-cut,.key .noise{text-decoration:line-through}
.text .chosen{background:var(--hl);color:var(--hl-ink);box-shadow:none}
.text .source.chosen,.text .cue.chosen,.text .medium.chosen{background:var(--hl-2);text-decoration-thickness:2px}
.text .chosen.con[data-label]::before,.text .chosen.voice[data-label]::before{color:var(--hl-ink);outline:2px solid var(--hl-ink);outline-offset:0;border-radius:2px;padding:.1em .25em;margin:0 .2em}
.text mark:focus-visible{outline:none;box-shadow:0 3px 0 var(--ink)}
.text .pair{background:var(--hl-2);color:var(--hl-ink);box-shadow:0 2px 0 var(--hl-edge)}
.text .source.pair,.text .cue.pair,.text .medium.pair{box-shadow:none}
.notes{margin-top:var(--s4)}
.note{font-size:var(--t-small);color:var(--ink-2);padding-bottom:var(--s3)}
.note .by{margin-top:.3rem}
.note .who{display:-webkit-inline-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;max-width:100%;border:1px solid var(--ink);border-radius:var(--r);padding:.1rem .4rem;font-size:var(--t-small);color:var(--ink);line-height:1.3}
.note .who.anonymous,.note .who.undecided{border-style:dashed;border-color:var(--edge)}
.note .who .i{margin-right:.3em}
.note .facts{font-size:var(--t-micro)}
.note .line{display:flex;align-items:center;gap:.35rem;padding:.12rem .25rem;margin:0 -.25rem;border-radius:var(--r)}
.note .line .choose{font-weight:700;text-decoration:none;color:var(--ink);min-width:1.9rem;min-height:1.5rem;line-height:1.5rem;white-space:nowrap}
.note .line .choose:hover{text-decoration:underline}
.note .line .to{margin-left:auto;display:inline-flex;gap:.4rem;align-items:center;white-space:nowrap}
.note .line .twin{text-decoration:none;font-weight:600;min-height:1.5rem;line-height:1.5rem}
.note .line .because{display:inline-grid;place-items:center;min-width:1.5rem;min-height:1.5rem;text-decoration:none;font-weight:700}
.note .line.chosen{background:var(--hl);color:var(--hl-ink);box-shadow:inset 3px 0 var(--hl-edge)}
.note .line.chosen *{color:var(--hl-ink)}
.note .line.pair{background:var(--hl-2)}
html.js .scroll{height:calc(100vh - var(--bar) - 7rem);min-height:22rem;overflow-y:auto;overscroll-behavior:auto;padding:var(--s4) .4rem 40vh 0}
html.js .sheet.laid .notes{margin:0}
html.js .sheet.laid .note{position:absolute;padding:0}
.thread{position:absolute;inset:0;width:100%;height:100%;pointer-events:none;overflow:hidden;z-index:5}
.thread path{fill:none;stroke:var(--ink);stroke-width:1.4}.thread circle{fill:var(--hl-edge);stroke:var(--ink);stroke-width:1.2}
@media (min-width:84.01rem){
html.js .sheet.laid .text{margin-left:14rem}
html.js .sheet.laid .note{left:0;width:13rem}
html.js [data-slot="right"] .sheet.laid .text{margin-left:0;margin-right:14rem}
html.js [data-slot="right"] .sheet.laid .note{left:auto;right:0}
html.js .of-1 .sheet.laid .text{margin-left:15rem}
html.js .of-1 .sheet.laid .note{width:13.5rem}
}
@media (max-width:84rem){html.js .sheet.laid .note{left:0;right:0;border-bottom:1px solid var(--rule);padding-bottom:var(--s2)}}
@media (max-width:46rem){
.picks.two{display:inline-flex}.pick{min-width:2.5rem;min-height:2rem}
.panes{grid-template-columns:minmax(0,1fr)}
html.js .pane[data-slot="right"]{display:none}
html.js .scroll{height:auto;min-height:0;overflow:visible;padding-bottom:var(--s5)}
html.js .pane>header{position:sticky;top:calc(var(--bar) + 2.9rem);background:var(--paper);z-index:6}
}
`
