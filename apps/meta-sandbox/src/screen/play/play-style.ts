/** The look of the page of conversations, on top of the sandbox's own. */
export const playStyle = `
:root{--good:#11734a;--goodground:#dff3e7;--warn:#8a5200;--warnground:#fdeccd;--wrong:#a3231c;--wrongground:#fbe3e1;--test:#5b3aa8;--testground:#ebe4fa;--bubble:#d8f3dc;--paper:#efe9e1}
@media(prefers-color-scheme:dark){:root{--good:#7fdcab;--goodground:#12372a;--warn:#f2c27b;--warnground:#3d2d10;--wrong:#ff9b92;--wrongground:#431d1b;--test:#c5adff;--testground:#2d2150;--bubble:#12503f;--paper:#131a20}}
main.play{max-width:104rem}
.top{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;align-items:center;justify-content:space-between}
.top h1{margin:0}.top h1 a{color:inherit;text-decoration:none}.top h1 a:hover{text-decoration:underline}
.advertisers{display:flex;flex-wrap:wrap;gap:.35rem}
.advertisers a{padding:.4rem .85rem;border-radius:99px;border:1px solid var(--line);background:var(--card);color:var(--ink);text-decoration:none;font-weight:600;font-size:.9rem}
.advertisers a[aria-current]{background:var(--ink);border-color:var(--ink);color:var(--ground)}
.wire{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;padding:.8rem 0 .2rem;font-size:.85rem;color:var(--soft)}
.lamp{display:flex;gap:.45rem;align-items:center;min-width:0}
.lamp::before{content:"";width:.55rem;height:.55rem;border-radius:50%;background:currentColor;flex:none}
.lamp.good::before{color:var(--good)}.lamp.bad::before{color:var(--wrong)}.lamp.wait::before{color:var(--warn)}
.problem{background:var(--wrongground);color:var(--wrong);border-radius:10px;padding:.6rem .9rem}
.desk{display:grid;gap:0 1.2rem;grid-template-columns:minmax(0,1.05fr) minmax(0,1.35fr) minmax(0,1fr);align-items:start}
@media(max-width:72rem){.desk{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.desk>section:first-child{grid-column:1/-1}}
@media(max-width:46rem){.desk{grid-template-columns:minmax(0,1fr)}}
.desk h2{margin:1rem 0 .5rem;font-size:1rem}
.options{font-size:.85rem;margin-bottom:.9rem;gap:.5rem .9rem}
.options select{padding:.25rem .4rem}
.tick{display:flex;gap:.4rem;align-items:center}.tick input{margin:0}
.empty{color:var(--soft);padding:1rem;margin:0}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(7.4rem,1fr));gap:.6rem;max-height:43rem;overflow-y:auto;margin:0 -.4rem -.4rem;padding:.2rem .4rem .4rem}
.tiles button{position:relative;padding:0;overflow:hidden;text-align:left;font-weight:500;font-size:.75rem;line-height:1.3;border-radius:10px;transition:transform .12s,box-shadow .12s}
.tiles button:hover{transform:translateY(-2px);box-shadow:0 6px 16px rgb(0 0 0/.14)}
.tiles img{display:block;width:100%;aspect-ratio:1;object-fit:cover;background:var(--line)}
.tiles .name{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;margin:.4rem .55rem .5rem;min-height:2.6em}
.tiles .tag{position:absolute;top:.4rem;left:.4rem;background:#0b7a55;color:#fff;border-radius:99px;padding:.05rem .5rem;font-size:.68rem;font-weight:600}
.phone{display:grid;grid-template-columns:12.5rem minmax(0,1fr);padding:0;overflow:hidden;height:47rem}
.people{border-right:1px solid var(--line);overflow-y:auto}
.person{display:flex;gap:.6rem;align-items:center;padding:.65rem .75rem;color:inherit;text-decoration:none;border-bottom:1px solid var(--line);font-size:.88rem}
.person>span:last-child{min-width:0;flex:1}
.person strong,.person .last{display:block;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.person .last{font-size:.78rem}
.person:hover{background:var(--ground)}.person.chosen{background:var(--goodground)}
.face{display:grid;place-items:center;flex:none;width:2.2rem;height:2.2rem;border-radius:50%;background:#0b7a55;color:#fff;font-weight:600;font-size:.8rem}
.face.big{width:4rem;height:4rem;font-size:1.6rem;margin:0 auto .8rem}
.talk{display:flex;flex-direction:column;min-width:0;min-height:0;background:var(--paper)}
.chat{flex:1;min-height:0;display:flex;flex-direction:column}
.chat>header{display:flex;gap:.7rem;align-items:center;padding:.65rem .9rem;background:var(--card);border-bottom:1px solid var(--line)}
.chat>header strong{display:block;line-height:1.25}.chat>header .soft{font-size:.8rem}
.lines{flex:1;overflow-y:auto;padding:1rem .9rem;display:flex;flex-direction:column;gap:.55rem;align-items:flex-end}
.bubble{background:var(--bubble);border-radius:12px 12px 3px 12px;padding:.4rem .4rem .35rem;max-width:88%;box-shadow:0 1px 1px rgb(0 0 0/.1)}
.bubble p{margin:.15rem .45rem;overflow-wrap:anywhere;white-space:pre-wrap}
.bubble footer{display:flex;flex-wrap:wrap;gap:.1rem .6rem;justify-content:flex-end;font-size:.72rem;color:var(--soft);margin:0 .45rem}
.told{font-weight:600;font-variant-numeric:tabular-nums}.told.good{color:var(--good)}.told.bad{color:var(--wrong)}.told.wait{color:var(--warn)}
.notice{align-self:center;background:var(--card);border-radius:99px;padding:.15rem .8rem;font-size:.75rem;color:var(--soft)}
.quiet{margin:auto;padding:2rem;max-width:22rem;text-align:center;color:var(--soft)}
.say{flex-wrap:nowrap;padding:.7rem;background:var(--card);border-top:1px solid var(--line)}
.say input{flex:1;min-width:0;border-radius:99px;padding:.55rem 1rem}
.say button{flex:none;background:#0b7a55;border-color:#0b7a55;color:#fff;border-radius:99px}
@media(max-width:36rem){.phone{grid-template-columns:minmax(0,1fr);grid-template-rows:10.5rem minmax(0,1fr);height:46rem}.people{border-right:0;border-bottom:1px solid var(--line)}}
form[inert]{opacity:.55}
.ad{display:flex;gap:.6rem;align-items:center;background:rgb(128 128 128/.14);border-radius:9px;overflow:hidden;margin-bottom:.3rem}
.ad img,.ad .blank{width:3.4rem;height:3.4rem;object-fit:cover;flex:none;background:var(--line)}
.ad .blank{display:grid;place-items:center;font-size:1.4rem;color:var(--soft)}
.ad>div{min-width:0;padding:.25rem .6rem .25rem 0;font-size:.82rem;line-height:1.3}
.ad strong,.ad .soft,.ad code{display:block}.ad .soft{font-size:.74rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.received{max-height:50rem;overflow-y:auto}
.sums{margin:0 0 .6rem;font-size:.85rem;color:var(--soft)}.sums strong{color:var(--ink);font-variant-numeric:tabular-nums}
.event{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:.7rem .8rem;margin:0 0 .6rem}
.event header{display:flex;gap:.6rem;align-items:baseline;margin-bottom:.4rem}
.event time{margin-left:auto;color:var(--soft);font-size:.76rem;font-variant-numeric:tabular-nums;white-space:nowrap}
.money{font-variant-numeric:tabular-nums;font-weight:600;color:var(--good);white-space:nowrap}
.badges{display:flex;flex-wrap:wrap;gap:.3rem;margin:.3rem 0}
.badge{border-radius:99px;padding:.08rem .6rem;font-size:.75rem;font-weight:600}
.badge.good{background:var(--goodground);color:var(--good)}.badge.bad{background:var(--wrongground);color:var(--wrong)}
.badge.wait{background:var(--warnground);color:var(--warn)}.badge.test{background:var(--testground);color:var(--test)}
.small,.small code{font-size:.74rem}.event .small{margin:.2rem 0 0}
details.card{padding:.7rem 1rem}details .row{margin:.7rem 0}
`
