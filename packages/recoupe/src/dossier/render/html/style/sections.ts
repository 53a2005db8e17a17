const places = Array.from({ length: 9 }, (_, i) => `.k-${i + 1}>div{grid-template-columns:8rem repeat(${i + 1},minmax(0,1fr))}`).join('')

export const sectionsStyle = `
.divergence{display:grid;grid-template-columns:minmax(0,12rem) repeat(2,minmax(0,1fr));gap:var(--s4) var(--s5);padding:var(--s4) 0;border-top:1px solid var(--rule)}
.divergence[hidden]{display:none}
@media screen and (min-width:62.01rem){
.divergence.of-3>header{grid-row:1/span 2}
.divergence.of-3>.side:nth-child(even){grid-column:2}.divergence.of-3>.side:nth-child(odd){grid-column:3}
}
.divergence.of-1{grid-template-columns:minmax(0,12rem) minmax(0,1fr)}
.divergence:first-of-type{border-top-color:var(--ink)}
.divergence:focus-visible{outline-offset:4px}
.divergence.doubtful{border-top-style:dashed}
.divergence .pict{font-size:1.25rem}
.divergence h3{display:inline}
.divergence header>.pict{display:flex;margin-bottom:var(--s1)}
.divergence .light{font-weight:400}
.divergence .about{font-size:var(--t-small);color:var(--ink-2);margin-top:.2rem}
.divergence .note{margin-top:var(--s2);color:var(--ink-2)}
.side{position:relative;padding-left:2rem;min-width:0}
.side>.letter{position:absolute;left:0;top:.2rem}
.evidence+.evidence{margin-top:var(--s4)}
.ev{color:var(--ink)}
.chg{font-weight:700;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.18em}
.by{margin-top:.35rem;font-size:var(--t-small);color:var(--ink-2)}
.bands{padding:var(--s3) 0}
.bands svg{display:block;width:100%;max-width:68rem}
.bands text{dominant-baseline:central;fill:var(--ink)}
.bands .name{font:700 15px var(--serif)}.bands .n{font:18px var(--serif)}.bands .letter-name{font:700 12px var(--sans)}
.bands .box{fill:none;stroke:var(--ink);stroke-width:1.5}
.band{fill:var(--band);opacity:.62}.band.light{opacity:.3}
.bands .c{fill:var(--ink)}.dots{stroke:var(--edge);stroke-width:4;stroke-dasharray:1 7;stroke-linecap:round;fill:none}
.ledger{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));border-top:1px solid var(--ink)}
.account{padding:var(--s4) var(--s5) var(--s4) 0;margin-right:var(--s5);min-width:0}
.account h3{display:flex;gap:.5em;align-items:baseline}
.account .n{font-weight:400;color:var(--ink-3)}
.kind{color:var(--ink-2);font-size:var(--t-small);margin:.2rem 0 var(--s2)}
.denials{display:flex;flex-wrap:wrap;align-items:center;gap:.3em;padding-bottom:var(--s2)}
.denials b{flex-basis:100%}
.chains li{padding:.5rem 0;border-top:1px solid var(--rule);line-height:1.9}
.account.minor{grid-column:1/-1}.account.minor .chains{columns:17rem;column-gap:var(--s6)}.account.minor li{break-inside:avoid}
.chains .undecided{border-bottom:1px dashed var(--ink)}
.dependencies{margin-top:var(--s4);padding-top:var(--s4);border-top:1px solid var(--rule)}
.dependencies>ul>li{padding:var(--s3) 0;border-top:1px solid var(--rule)}
.dependencies>ul>li:first-child{border:0}
.proofs li{padding:.2rem 0;font-size:var(--t-body);line-height:1.45}
.clocks .lane{border-top:1px solid var(--rule);padding:var(--s3) 0}
.clocks .lane:first-of-type{border-top-color:var(--ink)}
.clocks h3 small{display:block;font-family:var(--sans);font-weight:400;margin-top:.15rem}
.clocks .moment{position:relative;padding:0 var(--s2) var(--s3) 1.1rem;min-width:0}
.clocks .moment::before{content:"";position:absolute;left:.1rem;top:.35em;width:.6rem;height:.6rem;border-radius:50%;background:var(--ink)}
.clocks .range::before{width:.75rem;height:.3rem;top:.55em;border-radius:0;background:linear-gradient(90deg,transparent,var(--ink) 30%,var(--ink) 70%,transparent)}
.clocks .undated::before{display:none}
.clocks .undated{padding-left:0;font-style:italic}
.clocks .undated .q,.clocks .undated .ref{font-style:normal}
.clocks .void{display:none}
.when{font-weight:700;display:flex;gap:.4em;align-items:center}
.undated .when{font-weight:400;color:var(--ink-2)}
.what{margin-top:.2rem;line-height:1.5}
.what+.what{margin-top:.5rem}
.scale{display:none}
.transfer{padding:var(--s4) 0;border-top:1px solid var(--rule)}
.transfer:first-of-type{border-top-color:var(--ink)}
.transfer dl{display:grid;grid-template-columns:minmax(0,10rem) minmax(0,1fr);gap:.35rem var(--s4);margin-top:var(--s2)}
.transfer dt{color:var(--ink-2);font-size:var(--t-small);padding-top:.1rem}
.transfer dd{margin:0;line-height:1.6}
@media (min-width:60rem){
${places}
.as-grid>div{display:grid}
.as-grid .void{display:block}.as-grid .void::before{display:none}
.as-grid .scale{border-bottom:1px solid var(--ink);padding-bottom:.3rem}
.as-grid .scale>span{font-weight:700;font-size:var(--t-small);border-left:1px solid var(--edge);padding-left:.4rem}
.as-grid .scale>span:first-child{border:0}.as-grid .scale .undated{font-style:italic;font-weight:400}
.as-grid .when{font-size:var(--t-small)}
.as-grid .what{font-size:var(--t-small)}
}
.card{padding:var(--s4) 0;border-top:1px solid var(--rule)}
.card.doubtful{border-top:1px dashed var(--edge)}
.card header{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .6rem;margin-bottom:.4rem}
.who{font-weight:700}
.who.none{font-weight:400}
.card .facts{font-size:var(--t-small);color:var(--ink-2);margin-top:.35rem}
.card .source,.card .medium{color:var(--ink);text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}
.card .medium{text-decoration-style:dotted}
.card .cue{font-style:italic;color:var(--ink)}
.card mark.con{background:var(--hl-2);color:var(--hl-ink);border-bottom:2px solid var(--hl-edge)}
.tools{display:flex;flex-wrap:wrap;gap:var(--s2);margin-top:var(--s3)}
.why[open]{flex-basis:100%}
.why dl{display:grid;grid-template-columns:6.5rem minmax(0,1fr);margin-top:var(--s2);border-bottom:1px solid var(--ink)}
.why dt,.why dd{padding:.4rem 0;border-top:1px solid var(--rule)}
.why dt{color:var(--ink-2)}
.why .foot{font-size:var(--t-micro);color:var(--ink-3);padding:.4rem 0}
.why li+li{margin-top:.3rem}
.corrected{border-left:3px solid var(--ink);padding-left:var(--s3);margin-top:var(--s3)}
.corrected s{color:var(--ink-3)}
.corrected .chip{margin-left:0;border-color:var(--ink)}
.correction{display:flex;gap:var(--s3);padding:var(--s2) 0;align-items:baseline}
.register{columns:2;column-gap:var(--s7)}
.register .card{break-inside:avoid}
@media (max-width:60rem){.register{columns:1}}
#proof{background:var(--sheet);border:1px solid var(--rule);border-top:3px solid var(--ink);align-self:start}
#proof>header{display:flex;align-items:center;justify-content:space-between;gap:var(--s3);padding:var(--s3) var(--s4);border-bottom:1px solid var(--rule)}
#proof h2{font-size:var(--t-h3)}
#proof .body{padding:0 var(--s4) var(--s4)}
#proof .heads{padding:var(--s3) 0;font-size:var(--t-body);font-weight:700}
#proof .heads .gist{font-family:var(--serif);font-weight:400;display:block}
#proof .heads>*{display:block}
#proof .hint{padding:var(--s4) 0;color:var(--ink-2)}
#proof .back{display:none}
#proof.opened .back{display:inline-flex}
#proof .hatch{min-height:3.5rem;margin:var(--s3) 0;flex-wrap:wrap}
#proof .hatch span{background:var(--sheet)}
@media (min-width:84.01rem){
html.js #proof{position:sticky;top:calc(var(--bar) + 1rem);max-height:calc(100vh - var(--bar) - 2rem);overflow:auto;margin-top:var(--s6)}
#proof .shut{display:none}
html.js #proof.floating{position:fixed;top:auto;right:1rem;bottom:1rem;width:27rem;max-height:58vh;margin:0;z-index:40;box-shadow:0 10px 34px rgb(0 0 0/.28)}
html.js #proof.floating[data-side="left"]{right:auto;left:1rem}
#proof.floating .shut{display:inline-flex}#proof.floating .back{display:none}
}
@media (max-width:84rem){
#proof{display:none}
#proof .back{display:none!important}
html.js #proof.opened{display:block;position:fixed;left:0;right:0;bottom:0;z-index:40;max-height:62vh;overflow:auto;box-shadow:0 -8px 30px rgb(0 0 0/.22)}
#proof .body{max-width:60rem;margin:0 auto}
}
html:not(.js) #proof{display:none}
#help{max-width:44rem;width:calc(100% - 2rem);border:0;border-top:3px solid var(--ink);background:var(--sheet);color:var(--ink);padding:var(--s4) var(--s5);box-shadow:0 12px 40px rgb(0 0 0/.35)}
#help::backdrop{background:rgb(0 0 0/.55)}
#help header{display:flex;justify-content:space-between;align-items:center;margin-bottom:var(--s3)}
#help .two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:var(--s4) var(--s6)}
#help dl>div{display:grid;grid-template-columns:8rem 1fr;gap:var(--s2);padding:.4rem 0;border-top:1px solid var(--rule);align-items:center}
#help dt{display:flex;flex-wrap:wrap;gap:.25rem}
#help kbd{border:1px solid var(--edge);border-bottom-width:2px;border-radius:var(--r);padding:.25em .45em;color:var(--ink)}
#help label{display:flex;gap:.6em;align-items:center;margin-top:var(--s3);cursor:pointer}
#said{position:fixed;left:50%;bottom:1rem;transform:translateX(-50%);z-index:50;background:var(--ink);color:var(--paper);padding:.5rem 1rem;border-radius:var(--r)}
#said:empty{display:none}
`
