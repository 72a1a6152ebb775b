declare global {
  var penaWake: (() => void) | undefined
}

/**
 * Runs in the head. What is pressed or sent off before the page attends to it is held, each once, and
 * done when it does: a tap was lost, and a form was sent as the browser does by itself, with what was
 * typed, a password too, in the address. Forms with an `action` are the browser's own.
 */
export const earlyTapsScript = `(function(){
var held=new Map()
function hold(e){
  var t=e.target
  if(e.type==='submit'){
    if(t.hasAttribute('action'))return
    e.preventDefault();e.stopImmediatePropagation();held.set(t,e.submitter)
  }else{
    var b=t.closest&&t.closest('button[type=button]:not([popovertarget])')
    if(b){e.stopImmediatePropagation();held.set(b,null)}
  }
}
addEventListener('click',hold,true);addEventListener('submit',hold,true)
window.penaWake=function(){
  removeEventListener('click',hold,true);removeEventListener('submit',hold,true)
  var all=Array.from(held);held.clear()
  all.forEach(function(one){var t=one[0]
    if(t.isConnected)t.tagName==='FORM'?t.requestSubmit(one[1]):t.click()})
}
})()`

/** The page's scripts attend to it from now on. */
export function doEarlyTaps(): void {
  globalThis.penaWake?.()
}
