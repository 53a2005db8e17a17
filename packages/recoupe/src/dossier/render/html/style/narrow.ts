/** Below each width what no longer fits changes place; on paper everything is open, in one reading order. */
export const narrowStyle = `
@media (max-width:62rem){
.title{grid-template-columns:minmax(0,1fr)}
.divergence{grid-template-columns:repeat(2,minmax(0,1fr))}
.divergence header{grid-column:1/-1}
}
@media (max-width:46rem){
.bar>div{flex-wrap:wrap;gap:0 var(--s4);padding-top:.35rem}
.brand{min-height:2.5rem}
.tools-bar{margin-left:auto}
.bar nav{order:3;flex-basis:calc(100% + 2*var(--gutter));margin:0 calc(-1*var(--gutter));border-top:1px solid var(--rule)}
html{scroll-padding-top:4.75rem}
.figures li{padding:0 var(--s3);border:0}
.figures li:first-child{padding-left:var(--s3)}
.figures{margin:0 calc(-1*var(--s3))}
.divergence,.divergence.of-1{grid-template-columns:minmax(0,1fr)}
.transfer dl{grid-template-columns:minmax(0,1fr)}.transfer dd{margin-bottom:.4rem}
.brief{grid-template-columns:2rem minmax(0,1fr)}.brief>*{grid-column:2}.brief>.letter{grid-column:1;grid-row:span 4;align-self:start}
.essentials li{grid-template-columns:minmax(0,1fr)}
.essentials .refs{justify-content:flex-start}
.bands{display:none}
.account{margin-right:0;padding-right:0;border-bottom:1px solid var(--rule)}
.one dl>div{grid-template-columns:6.5rem minmax(0,1fr)}
.matrix td.full{grid-template-columns:minmax(0,1fr);gap:.3rem}
.slot{padding:0 var(--s2) 0 0}.slot+.slot{padding-left:var(--s2)}
#proof.opened{max-height:70vh}
}
@media print{
.bar,.skip,#proof,#help,#said,.filters,.tools .button,.thread,.picks,.theme,.js-only{display:none!important}
body{font-size:10pt}
main{padding:0}
.columns{display:block}
section{padding-top:var(--s4);break-inside:auto}
.sec,.divergence header,.account,.card,.matrix tr,.essentials li{break-inside:avoid}
.why>dl{display:none}
html .pane,html.js .pane:not([data-slot]),html.js .pane[data-slot="right"]{display:block!important}
html.js .scroll{height:auto!important;overflow:visible!important;padding:0!important}
.panes{display:block}
html.js .sheet.laid .note,.note{position:static!important;width:auto!important;top:auto!important}
html.js .sheet.laid .text,html.js [data-slot="right"] .sheet.laid .text{margin:0!important}
.text p{margin-bottom:.8em!important;min-height:0!important;max-width:none}
.notes{columns:2;margin-top:var(--s3)!important}
.note{break-inside:avoid}
.boxed{max-height:none;overflow:visible}.boxed .matrix{min-width:0}
.matrix thead th,.boxed .matrix tbody th{position:static;border-right:0}
.divergence{grid-template-columns:repeat(2,minmax(0,1fr))!important}.divergence header{grid-column:1/-1}
.essentials li{grid-template-columns:8rem minmax(0,1fr)!important}.essentials .refs{grid-column:2;justify-content:flex-start}
mark,.con,.chosen,.bar-code,rect,svg,.hatch,.letter{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{text-decoration:none}
.register{columns:2}
}
`
