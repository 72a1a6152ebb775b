declare global {
  var penaWake: (() => void) | undefined
}

/**
 * Runs in the head. What is pressed or sent off before the page attends to it is held, each once, and
 * done when it does: a tap was lost, and a form was sent as the browser does by itself, with what was
 * typed, a password too, in the address. Forms with an `action` are the browser's own. What is typed or
 * chosen is told to the page once more, which knows only what it hears.
 */
export const earlyTapsScript = `(function(){
var held=new Map(),typed=new Map()
function note(e){
  var t=e.target
  if(t.form!==undefined)typed.set(t,t.type==='checkbox'||t.type==='radio'?t.checked:t.value)
}
function tell(value,t){
  if(!t.isConnected)return
  if(typeof value==='boolean'){t.checked=!value;t.click()}
  else if(t.type!=='file'){
    t.value=value?'':'x'
    // Past what React has put over it, which would take it for its own doing.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(t),'value').set.call(t,value)
  }
  t.dispatchEvent(new Event('input',{bubbles:true}))
  t.dispatchEvent(new Event('change',{bubbles:true}))
}
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
addEventListener('input',note,true)
addEventListener('click',hold,true);addEventListener('submit',hold,true)
window.penaWake=function(){
  removeEventListener('input',note,true)
  removeEventListener('click',hold,true);removeEventListener('submit',hold,true)
  typed.forEach(tell)
  // Once the page has taken in what was typed.
  setTimeout(function(){
    held.forEach(function(by,t){
      if(t.isConnected)t.tagName==='FORM'?t.requestSubmit(by):t.click()
    })
  })
}
})()`

/** The page's scripts attend to it from now on. */
export function doEarlyTaps(): void {
  globalThis.penaWake?.()
}
