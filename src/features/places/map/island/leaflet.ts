/**
 * The parts of Leaflet that the map uses, 34 KB gzip. The package's entry brings tiles, canvas and more, 43 KB, and its
 * parts register themselves, so that no bundler can leave any out.
 */
import 'leaflet/src/control/Control.Zoom.js';
import 'leaflet/src/layer/Popup.js';
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';

export { Scale as ScaleControl } from 'leaflet/src/control/Control.Scale.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { ImageOverlay } from 'leaflet/src/layer/ImageOverlay.js';
export { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { Marker } from 'leaflet/src/layer/marker/Marker.js';
export { Circle } from 'leaflet/src/layer/vector/Circle.js';
export { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
export { Map as LeafletMap } from 'leaflet/src/map/index.js';
