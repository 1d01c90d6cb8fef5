/* schemagen 0.2.0: jwst 3.0.0, schemas of stdatamodels 6.0.0 */
dictionary.take("notes", {
"0":["extract1difu.schema.yaml:25","key 'properties' comes twice; the last one counts"],
"1":["keyword_lampstate.schema.yaml:17","YAML 1.1 reads OFF as False; it means 'OFF'"],
"2":["pathloss.schema.yaml:18","keyword 'aperture' is declared in lower case; files have it in upper case"],
"3":["pathloss.schema.yaml:22","keyword 'shutters' is declared in lower case; files have it in upper case"],
"4":["pathloss.schema.yaml:53","keyword 'crpix1' is declared in lower case; files have it in upper case"],
"5":["pathloss.schema.yaml:57","keyword 'crpix2' is declared in lower case; files have it in upper case"],
"6":["pathloss.schema.yaml:61","keyword 'crpix3' is declared in lower case; files have it in upper case"],
"7":["pathloss.schema.yaml:65","keyword 'crval1' is declared in lower case; files have it in upper case"],
"8":["pathloss.schema.yaml:69","keyword 'crval2' is declared in lower case; files have it in upper case"],
"9":["pathloss.schema.yaml:73","keyword 'crval3' is declared in lower case; files have it in upper case"],
"10":["pathloss.schema.yaml:77","keyword 'cdelt1' is declared in lower case; files have it in upper case"],
"11":["pathloss.schema.yaml:81","keyword 'cdelt2' is declared in lower case; files have it in upper case"],
"12":["pathloss.schema.yaml:85","keyword 'cdelt3' is declared in lower case; files have it in upper case"],
"13":["pathloss.schema.yaml:92","keyword 'crpix1' is declared in lower case; files have it in upper case"],
"14":["pathloss.schema.yaml:96","keyword 'crval1' is declared in lower case; files have it in upper case"],
"15":["pathloss.schema.yaml:100","keyword 'cdelt1' is declared in lower case; files have it in upper case"]
});
