/** Types of Leaflet's own modules: those of the whole. */
declare module 'leaflet/src/control/Control.Zoom.js';
declare module 'leaflet/src/layer/Popup.js';
declare module 'leaflet/src/layer/vector/Renderer.getRenderer.js';
declare module 'leaflet/src/control/Control.Scale.js' {
  import type { Control } from 'leaflet';
  export const Scale: typeof Control.Scale;
}
declare module 'leaflet/src/geo/LatLngBounds.js' {
  export { LatLngBounds } from 'leaflet';
}
declare module 'leaflet/src/layer/ImageOverlay.js' {
  export { ImageOverlay } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/DivIcon.js' {
  export { DivIcon } from 'leaflet';
}
declare module 'leaflet/src/layer/marker/Marker.js' {
  export { Marker } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Circle.js' {
  export { Circle } from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polyline.js' {
  export { Polyline } from 'leaflet';
}
declare module 'leaflet/src/map/index.js' {
  export { Map } from 'leaflet';
}
