const widths = Array.from({ length: 12 }, (_, i) => `.cols-${i + 1} th:nth-child(n+3){width:${(58 / (i + 1)).toFixed(2)}%}`).join('')

export const matrixStyle = `
.legend{display:flex;flex-wrap:wrap;gap:.3rem var(--s5);padding:var(--s2) 0;font-size:var(--t-small);color:var(--ink-2)}
.legend li{display:flex;gap:.5em}
.legend .word{color:var(--f)}
.filters{display:flex;flex-wrap:wrap;gap:var(--s2);padding:var(--s2) 0 var(--s4)}
.grid-box{container:grid/inline-size}
.matrix{width:100%;border-collapse:separate;border-spacing:0;table-layout:fixed}
.matrix th{text-align:left;font-weight:400}
${widths}
.matrix thead th{position:sticky;top:var(--bar);z-index:3;background:var(--paper);vertical-align:bottom;padding:var(--s2) var(--s1);border-bottom:1.5px solid var(--ink);font-weight:700;text-align:center}
.matrix thead th:nth-child(-n+2){text-align:left;padding-left:0}
.matrix thead th:first-child{width:27%}.matrix thead th:nth-child(2){width:15%}
.matrix thead small{display:block;font-weight:400}
.matrix thead .name{font-size:var(--t-small);hyphens:auto;display:-webkit-box;-webkit-line-clamp:3;-webkit-box-orient:vertical;overflow:hidden}
.matrix .ab{font-style:normal;font-weight:600;font-size:var(--t-micro);color:var(--ink-2)}
.matrix thead .ab{display:grid;grid-template-columns:1fr 1fr}
.matrix thead .ab i{font-style:normal}
.matrix tbody th,.matrix td{border-top:1px solid var(--rule);padding:var(--s3) var(--s2);vertical-align:middle;cursor:pointer}
.matrix tbody tr:first-child>*{border-top:0}
.matrix{border-bottom:1px solid var(--rule)}
.matrix td{border-left:1px solid var(--rule);text-align:center;font-size:var(--t-micro)}
.matrix tbody th{padding-left:0;padding-right:var(--s4)}
.matrix td.gaps{border-left:0;text-align:left;padding-left:0;font-size:var(--t-small)}
.matrix td.full{background:var(--sheet)}
.matrix .gist{display:block;font-size:var(--t-body);line-height:1.3}
.matrix tbody th small{display:block;margin-top:.2rem}
.matrix .silent,.cell-name{display:none}
.gap{display:flex;align-items:center;gap:.4em;margin-top:.35rem;text-decoration:none;font-size:var(--t-small);color:var(--ink-2)}
.gap span:last-child{border-bottom:1px solid var(--edge)}
.gap:hover span:last-child{border-color:var(--ink)}
.pict{display:inline-flex;align-items:center;gap:.1em;color:var(--ink)}
.pict .i{width:.95em;height:.95em}.pict .i:nth-child(2){width:.6em;height:.6em}
.slots{display:grid;grid-template-columns:1fr;align-items:center}
.slots.n2{grid-template-columns:1fr 1fr}
.slots.n2 .slot+.slot{border-left:1px dotted var(--edge)}
.slot .ab{display:none}
.slot>span:last-child{display:grid;gap:.4rem;justify-items:center}
.slot .word{position:relative;display:grid;justify-items:center;gap:.1rem;text-align:center}
.slot .word .i{width:.95rem;height:.95rem;align-self:auto}
.slot .word sup{position:absolute;left:calc(50% + .7rem);top:-.25rem;font-size:var(--t-micro);color:var(--ink-2)}
.slot .word small{display:block;font-weight:400}
.slot .undecided,.line .word.undecided{border:1px dashed var(--f,var(--edge));border-radius:var(--r);padding:.1rem .3rem}
.line .word.undecided small{display:block}
td .word.f-mute{justify-content:center}
td.empty .word{display:inline-flex;flex-wrap:wrap;justify-content:center;gap:0 .3em;color:var(--ink-3)}
.lines{display:grid;gap:.35rem;justify-items:start;text-align:left}
.lines .line{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .4em}
.lines .line .word{align-items:baseline}
.lines .in{font-weight:600;color:var(--ink-2)}
.lines .holder{flex-basis:100%;color:var(--ink);line-height:1.25}
.lines .word sup{display:none}
.lines .word small{margin-left:.3em}
.strip{display:grid;gap:.2rem;justify-items:center}
.strip svg{max-width:100%;height:1.4rem}
.strip rect{fill:var(--f)}.strip .o{stroke:var(--edge);stroke-width:1}
.matrix :is(td,tbody th):hover{background:var(--tint)}
.matrix :is(td,tbody th):focus-visible{outline:2px solid var(--ink);outline-offset:-2px;box-shadow:inset 0 0 0 5px var(--hl);background:var(--hl-2)}
.matrix :is(td,tbody th).chosen{background:var(--hl-2);box-shadow:inset 0 -3px var(--hl-edge)}
.matrix .folded-col,.matrix tr[hidden]{display:none}
.folded{padding:var(--s2) 0;color:var(--ink-2);font-size:var(--t-small)}
.outside{padding:var(--s4) 0;display:flex;flex-wrap:wrap;gap:var(--s2);align-items:baseline}
.boxed{max-height:min(85vh,60rem);overflow:auto;border-bottom:1px solid var(--ink)}
.boxed .matrix{width:max-content;min-width:100%}
.boxed .matrix thead th{width:6.75rem}.boxed .matrix thead th:first-child{width:15rem}.boxed .matrix thead th:nth-child(2){width:8.5rem}
.boxed .matrix thead th.others{width:10.5rem}
.boxed .matrix thead th{top:0}
.boxed .matrix tbody th{position:sticky;left:0;z-index:2;background:var(--paper);border-right:1px solid var(--rule)}
.boxed .matrix td.gaps{padding-left:var(--s3)}.boxed .matrix thead th:nth-child(2){padding-left:var(--s3)}
.boxed .matrix thead th:first-child{left:0;z-index:4}
@container grid (max-width:51.99rem){
.boxed{max-height:none;overflow:visible}.boxed .matrix{width:auto;min-width:0}
.boxed .matrix tbody th{position:static;box-shadow:none}.boxed .matrix td.gaps{padding-left:0}
.matrix,.matrix tbody,.matrix tr,.matrix td,.matrix tbody th{display:block;width:auto;min-width:0}
.matrix thead{display:none}
.matrix tr{border-top:1.5px solid var(--ink);padding:var(--s3) 0 var(--s4)}
.matrix tbody th,.matrix td{border:0;padding:0 0 var(--s2);text-align:left;position:static}
.matrix td.gaps{display:flex;flex-wrap:wrap;gap:.25rem var(--s4);padding-bottom:var(--s2);font-size:var(--t-ui)}
.matrix td.gaps .gap{margin:0}
.matrix td.empty{display:none}
.matrix .silent{display:block}
.matrix .silent .i{margin-right:.3em}
.matrix td.full{display:grid;grid-template-columns:minmax(0,9rem) minmax(0,1fr);gap:var(--s3);align-items:center;border-top:1px solid var(--rule);padding:var(--s3) var(--s2);font-size:var(--t-ui)}
.cell-name{display:block;font-weight:700}
.slot{display:flex;align-items:center;gap:var(--s3);padding:0 var(--s2)}
.slot .ab{display:block}
.slot>span:last-child{justify-items:start}
.slot .word{display:inline-flex;align-items:center;gap:.4em;text-align:left}
.slot .word sup{position:static;order:3}
}
`
