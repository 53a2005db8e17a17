export const mastheadStyle = `
.mast{padding-top:var(--s6)}
.over{font-size:var(--t-small);color:var(--ink-2);margin-bottom:var(--s3)}
.title{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,1fr);gap:var(--s5) var(--s7);align-items:end;padding-bottom:var(--s5);border-bottom:3px solid var(--ink)}
h1{font-size:var(--t-h1);line-height:1.05;letter-spacing:-.01em;overflow-wrap:anywhere}
.figure{display:flex;align-items:flex-end;gap:var(--s4);font-family:var(--serif);font-size:var(--t-body);line-height:1.3}
.figure b{font-size:clamp(3.5rem,6vw,6rem);line-height:.8}
.figure>span{max-width:26ch}
.figures{display:flex;flex-wrap:wrap;border-bottom:1px solid var(--ink);padding:var(--s3) 0}
.figures li{padding:0 var(--s5);border-left:1px solid var(--rule);color:var(--ink-2);line-height:1.8}
.figures li:first-child{padding-left:0;border-left:0}
.figures b{font:700 1.25rem/1 var(--serif);color:var(--ink);margin-right:.15em}
.received{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18.5rem),1fr));position:relative;overflow:clip;margin-left:calc(-1*var(--s5))}
.received::after{content:"";position:absolute;left:var(--s5);right:0;bottom:0;border-top:1px solid var(--ink)}
.one{padding:var(--s4) var(--s5);box-shadow:-1px 0 var(--rule);border-top:1px solid var(--rule);margin-top:-1px;min-width:0}
.brief{display:grid;grid-template-columns:2rem minmax(0,1.6fr) minmax(0,1.4fr) 7rem minmax(0,1fr);gap:var(--s3);align-items:center;padding:.4rem 0;border-bottom:1px solid var(--rule)}
.brief .headline{font-family:var(--serif)}.brief p{font-size:var(--t-small);color:var(--ink-2)}.brief .headline{font-size:var(--t-ui);color:var(--ink)}.brief .code{margin:0}.brief .letter{justify-self:start}
.one header{display:grid;grid-template-columns:auto 1fr;column-gap:var(--s3);align-items:start;align-content:start;margin-bottom:var(--s3)}
.one header .letter{grid-row:span 2;font-size:1.25rem;width:2.25rem;height:2.25rem}
.one h2{font-size:var(--t-h3)}
.one header p{color:var(--ink-3);font-size:var(--t-small)}
.one header .headline{color:var(--ink-2);font-family:var(--serif)}
.opening{font:var(--t-body)/1.45 var(--serif);margin-bottom:var(--s4)}
.one dl>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:var(--s3);padding:.45rem 0;border-top:1px solid var(--rule)}
.one dt{color:var(--ink-2)}
.one dd small{display:block}
.mono{font-family:var(--mono);overflow-wrap:anywhere}
.code{margin-top:var(--s3)}
.code svg{display:block;width:100%;height:1.1rem;overflow:visible}
.tick{fill:var(--f)}
.tick.chosen{fill:var(--hl-edge);stroke:var(--ink);stroke-width:2;vector-effect:non-scaling-stroke}
.tick.pair{stroke:var(--ink);stroke-width:2;stroke-dasharray:2 2;vector-effect:non-scaling-stroke}
.base{fill:none;stroke:var(--ink);stroke-width:1;vector-effect:non-scaling-stroke}
.share{margin-top:var(--s2);font-size:var(--t-small)}
.acts{display:flex;flex-wrap:wrap;gap:.2rem var(--s4);margin-top:var(--s2);font-size:var(--t-small);color:var(--ink-2)}
.acts li{display:inline-flex;align-items:center;gap:.35em}
.acts b{color:var(--ink)}
.missing li{padding:.5rem 0;border-top:1px solid var(--rule)}
.missing>details{border-top:1px solid var(--rule);padding:.5rem 0}
.missing .refs{vertical-align:middle}
.missing summary{cursor:pointer;color:var(--ink-2)}
.missing details li{font-size:var(--t-small)}
.essentials li{position:relative;display:grid;grid-template-columns:9.5rem minmax(0,1fr) minmax(0,9.5rem);gap:var(--s3) var(--s4);padding:.7rem var(--s2);border-top:1px solid var(--rule);cursor:pointer}
.essentials li:first-child{border-top-color:var(--ink)}
.essentials li:hover{background:var(--tint)}
.essentials li.chosen{background:var(--hl-2);box-shadow:inset 4px 0 var(--hl-edge);color:var(--hl-ink)}
.essentials li.chosen .camps,.essentials li.chosen .camps *{color:var(--hl-ink)}
.essentials .refs{justify-content:flex-end;align-content:start}
.essentials .status{align-self:start;font-size:var(--t-small);padding-top:.2rem}
.say .line{text-decoration:none;font-size:var(--t-body);line-height:1.45}
.say .line:hover{text-decoration:underline;text-decoration-color:var(--edge);text-underline-offset:.2em}
.camps{color:var(--ink-2);margin-top:.2rem}
.rest{padding:var(--s3) var(--s2);border-top:1px solid var(--rule)}
.camps b{color:var(--ink)}
b.undecided,.who.undecided{border-bottom:1px dashed var(--ink)}
`
