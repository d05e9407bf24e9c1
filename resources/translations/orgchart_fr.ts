<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>Arrange from top to bottom</source>
      <translation>Disposer de haut en bas</translation>
    </message>
    <message>
      <source>Arrange from bottom to top</source>
      <translation>Disposer de bas en haut</translation>
    </message>
    <message>
      <source>Arrange from left to right</source>
      <translation>Disposer de gauche à droite</translation>
    </message>
    <message>
      <source>Arrange from right to left</source>
      <translation>Disposer de droite à gauche</translation>
    </message>
    <message>
      <source>Use standard cards</source>
      <translation>Utiliser les cartes standard</translation>
    </message>
    <message>
      <source>Use compact cards</source>
      <translation>Utiliser les cartes compactes</translation>
    </message>
    <message>
      <source>Use cards with photo</source>
      <translation>Utiliser les cartes avec photo</translation>
    </message>
    <message>
      <source>Arrange reports automatically</source>
      <translation>Disposer les subordonnés automatiquement</translation>
    </message>
    <message>
      <source>Arrange reports in a row</source>
      <translation>Disposer les subordonnés en rangée</translation>
    </message>
    <message>
      <source>Arrange reports in a stack</source>
      <translation>Disposer les subordonnés en pile</translation>
    </message>
    <message>
      <source>Arrange reports in two columns</source>
      <translation>Disposer les subordonnés en deux colonnes</translation>
    </message>
    <message>
      <source>Reports: automatic</source>
      <translation>Subordonnés : automatique</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Disposer</translation>
    </message>
    <message>
      <source>Let the program arrange the reports of the selected roles.</source>
      <translation>Laisser le programme disposer les subordonnés des rôles sélectionnés.</translation>
    </message>
    <message>
      <source>Reports: in a row</source>
      <translation>Subordonnés : en rangée</translation>
    </message>
    <message>
      <source>The reports of the selected roles side by side.</source>
      <translation>Les subordonnés des rôles sélectionnés côte à côte.</translation>
    </message>
    <message>
      <source>Reports: in a stack</source>
      <translation>Subordonnés : en pile</translation>
    </message>
    <message>
      <source>The reports of the selected roles below each other.</source>
      <translation>Les subordonnés des rôles sélectionnés les uns sous les autres.</translation>
    </message>
    <message>
      <source>Reports: in two columns</source>
      <translation>Subordonnés : en deux colonnes</translation>
    </message>
    <message>
      <source>The reports of the selected roles in two columns.</source>
      <translation>Les subordonnés des rôles sélectionnés en deux colonnes.</translation>
    </message>
    <message>
      <source>From top to bottom</source>
      <translation>De haut en bas</translation>
    </message>
    <message>
      <source>Managers above their reports.</source>
      <translation>Les responsables au-dessus de leurs subordonnés.</translation>
    </message>
    <message>
      <source>From left to right</source>
      <translation>De gauche à droite</translation>
    </message>
    <message>
      <source>Managers to the left of their reports.</source>
      <translation>Les responsables à gauche de leurs subordonnés.</translation>
    </message>
    <message>
      <source>From bottom to top</source>
      <translation>De bas en haut</translation>
    </message>
    <message>
      <source>Managers below their reports.</source>
      <translation>Les responsables sous leurs subordonnés.</translation>
    </message>
    <message>
      <source>From right to left</source>
      <translation>De droite à gauche</translation>
    </message>
    <message>
      <source>Managers to the right of their reports.</source>
      <translation>Les responsables à droite de leurs subordonnés.</translation>
    </message>
    <message>
      <source>Align the layers</source>
      <translation>Aligner les niveaux</translation>
    </message>
    <message>
      <source>Everyone of one layer on one line, or as tightly as it goes.</source>
      <translation>Tout un niveau sur une même ligne, ou le plus serré possible.</translation>
    </message>
    <message>
      <source>Standard cards</source>
      <translation>Cartes standard</translation>
    </message>
    <message>
      <source>Title, holder, functions and more.</source>
      <translation>Intitulé, titulaire, fonctions et plus.</translation>
    </message>
    <message>
      <source>Compact cards</source>
      <translation>Cartes compactes</translation>
    </message>
    <message>
      <source>Small cards: title, holder, function.</source>
      <translation>Petites cartes : intitulé, titulaire, fonction.</translation>
    </message>
    <message>
      <source>Cards with photo</source>
      <translation>Cartes avec photo</translation>
    </message>
    <message>
      <source>Cards with the holder’s photo or initials.</source>
      <translation>Cartes avec la photo ou les initiales du titulaire.</translation>
    </message>
    <message>
      <source>Cards and colours…</source>
      <translation>Cartes et couleurs…</translation>
    </message>
    <message>
      <source>Choose what the cards show, and the colours of your company.</source>
      <translation>Choisir ce que les cartes montrent, et les couleurs de votre entreprise.</translation>
    </message>
    <message>
      <source>Pack the layers</source>
      <translation>Serrer les niveaux</translation>
    </message>
    <message>
      <source>As an audience sees it</source>
      <translation>Vu par un public</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <source>Look at the chart with the eyes of the board, managers or all staff.</source>
      <translation>Regarder l’organigramme avec les yeux de la direction, des responsables ou de tout le personnel.</translation>
    </message>
    <message>
      <source>Audiences…</source>
      <translation>Publics…</translation>
    </message>
    <message>
      <source>Choose what each audience may see: fields, branches, layers.</source>
      <translation>Choisir ce que chaque public peut voir : champs, branches, niveaux.</translation>
    </message>
    <message>
      <source>Share a copy…</source>
      <translation>Partager une copie…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Save a copy that holds what an audience may see and nothing else.</source>
      <translation>Enregistrer une copie qui contient ce qu’un public peut voir et rien d’autre.</translation>
    </message>
    <message>
      <source>Title, date and logo</source>
      <translation>Titre, date et logo</translation>
    </message>
    <message>
      <source>Title, subtitle, organisation, date, confidentiality, draft and logo of the chart.</source>
      <translation>Titre, sous-titre, organisation, date, confidentialité, brouillon et logo de l’organigramme.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Contrôler</translation>
    </message>
    <message>
      <source>List what the rules find, with what could be done about it.</source>
      <translation>Lister ce que les règles trouvent, avec ce qui peut y remédier.</translation>
    </message>
    <message>
      <source>Rules and thresholds…</source>
      <translation>Règles et seuils…</translation>
    </message>
    <message>
      <source>Choose the profile, thresholds and severities that the chart is checked by.</source>
      <translation>Choisir le profil, les seuils et les gravités d’après lesquels l’organigramme est contrôlé.</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Couper</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Take the selected branches out and put them on the clipboard.</source>
      <translation>Retirer les branches sélectionnées et les placer dans le presse-papiers.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>The selected branches for other windows, as rows for Excel, and as a picture.</source>
      <translation>Les branches sélectionnées pour d’autres fenêtres, en lignes pour Excel et en image.</translation>
    </message>
    <message>
      <source>Copy as picture</source>
      <translation>Copier comme image</translation>
    </message>
    <message>
      <source>The chart as it is shown, or the selected branch, at the size of a slide.</source>
      <translation>L’organigramme tel qu’il est affiché, ou la branche sélectionnée, à la taille d’une diapositive.</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <source>Branches, rows of a spreadsheet, or names for the seats of the selected card.</source>
      <translation>Des branches, des lignes d’un tableur ou des noms pour les postes de la carte sélectionnée.</translation>
    </message>
    <message>
      <source>Paste a list…</source>
      <translation>Coller une liste…</translation>
    </message>
    <message>
      <source>Rows or names, pasted or typed, become roles under the selected one.</source>
      <translation>Des lignes ou des noms, collés ou saisis, deviennent des rôles sous le rôle sélectionné.</translation>
    </message>
    <message>
      <source>Colour by function</source>
      <translation>Colorer par fonction</translation>
    </message>
    <message>
      <source>Colour by</source>
      <translation>Colorer par</translation>
    </message>
    <message>
      <source>The colours of what each role takes care of.</source>
      <translation>Les couleurs de ce dont chaque rôle s’occupe.</translation>
    </message>
    <message>
      <source>Colour by another field…</source>
      <translation>Colorer par un autre champ…</translation>
    </message>
    <message>
      <source>Any field in which some role says something.</source>
      <translation>N’importe quel champ renseigné dans un rôle.</translation>
    </message>
    <message>
      <source>Colour by span of control</source>
      <translation>Colorer par étendue d’encadrement</translation>
    </message>
    <message>
      <source>How many report to each manager.</source>
      <translation>Combien de personnes sont rattachées à chaque responsable.</translation>
    </message>
    <message>
      <source>Colour by layer</source>
      <translation>Colorer par niveau</translation>
    </message>
    <message>
      <source>How many layers there are above a role.</source>
      <translation>Combien de niveaux se trouvent au-dessus d’un rôle.</translation>
    </message>
    <message>
      <source>Colour by FTE</source>
      <translation>Colorer par ETP</translation>
    </message>
    <message>
      <source>The full-time equivalents of a card.</source>
      <translation>Les équivalents temps plein d’une carte.</translation>
    </message>
    <message>
      <source>Colour by vacancy</source>
      <translation>Colorer par vacance</translation>
    </message>
    <message>
      <source>Which seats are vacant or planned.</source>
      <translation>Quels postes sont vacants ou en projet.</translation>
    </message>
    <message>
      <source>Colour by tier</source>
      <translation>Colorer par niveau de support</translation>
    </message>
    <message>
      <source>The support tiers, in their order.</source>
      <translation>Les niveaux de support, dans leur ordre.</translation>
    </message>
    <message>
      <source>Colour by cost</source>
      <translation>Colorer par coût</translation>
    </message>
    <message>
      <source>What the seats of a card cost a year.</source>
      <translation>Ce que coûtent les postes d’une carte par an.</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Commenter</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Say something about the selected role.</source>
      <translation>Dire quelque chose sur le rôle sélectionné.</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <source>List what was said about roles, open and resolved.</source>
      <translation>Lister ce qui a été dit sur les rôles, ouvert et résolu.</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <source>Two scenarios, versions or files: before, changes and after, and who moves.</source>
      <translation>Deux scénarios, versions ou fichiers : avant, modifications et après, et qui change de place.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Scenario</source>
      <translation>Scénario</translation>
    </message>
    <message>
      <source>The earlier of two charts.</source>
      <translation>Le plus ancien des deux organigrammes.</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Modifications</translation>
    </message>
    <message>
      <source>What was added, removed, moved and changed, in one picture.</source>
      <translation>Ce qui a été ajouté, supprimé, déplacé et modifié, en une seule image.</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>The later of two charts.</source>
      <translation>Le plus récent des deux organigrammes.</translation>
    </message>
    <message>
      <source>Next view</source>
      <translation>Vue suivante</translation>
    </message>
    <message>
      <source>Before, changes and after, one after the other, from the same place.</source>
      <translation>Avant, modifications et après, l’un après l’autre, au même endroit.</translation>
    </message>
    <message>
      <source>Export before, changes and after…</source>
      <translation>Exporter avant, modifications et après…</translation>
    </message>
    <message>
      <source>Three slides or pages in the same geometry.</source>
      <translation>Trois diapositives ou pages à la même géométrie.</translation>
    </message>
    <message>
      <source>Export the list of moves…</source>
      <translation>Exporter la liste des mouvements…</translation>
    </message>
    <message>
      <source>Who moves where, by department, as a workbook or as pages.</source>
      <translation>Qui va où, par service, en classeur ou en pages.</translation>
    </message>
    <message>
      <source>Keep the later chart as a scenario…</source>
      <translation>Garder le plus récent comme scénario…</translation>
    </message>
    <message>
      <source>What another file, version or staff list has otherwise becomes a scenario.</source>
      <translation>Ce qui diffère dans un autre fichier, une version ou une liste du personnel devient un scénario.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Write the chart as PDF, PNG, SVG, Excel and more.</source>
      <translation>Écrire l’organigramme en PDF, PNG, SVG, Excel et plus.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>An empty chart.</source>
      <translation>Un organigramme vide.</translation>
    </message>
    <message>
      <source>New from a template…</source>
      <translation>Nouveau depuis un modèle…</translation>
    </message>
    <message>
      <source>The start page: templates, recent files.</source>
      <translation>La page d’accueil : modèles, fichiers récents.</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <source>A chart or a staff list.</source>
      <translation>Un organigramme ou une liste du personnel.</translation>
    </message>
    <message>
      <source>Import a staff list…</source>
      <translation>Importer une liste du personnel…</translation>
    </message>
    <message>
      <source>A CSV file or a workbook becomes a new chart.</source>
      <translation>Un fichier CSV ou un classeur devient un nouvel organigramme.</translation>
    </message>
    <message>
      <source>Update from a newer list…</source>
      <translation>Actualiser d’après une liste plus récente…</translation>
    </message>
    <message>
      <source>See who joined, left, moved and changed since the last list, and take it over.</source>
      <translation>Voir qui est arrivé, parti, a changé de place ou a été modifié depuis la dernière liste, et le reprendre.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Write the chart to its file.</source>
      <translation>Écrire l’organigramme dans son fichier.</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>Write the chart to another file and go on with that.</source>
      <translation>Écrire l’organigramme dans un autre fichier et continuer avec celui-ci.</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message>
      <source>Write a copy and stay with this file.</source>
      <translation>Écrire une copie et rester dans ce fichier.</translation>
    </message>
    <message>
      <source>Earlier versions…</source>
      <translation>Versions précédentes…</translation>
    </message>
    <message>
      <source>The last ten saves.</source>
      <translation>Les dix derniers enregistrements.</translation>
    </message>
    <message>
      <source>Save selection as template…</source>
      <translation>Enregistrer la sélection comme modèle…</translation>
    </message>
    <message>
      <source>The selected branches, without the people, for new charts.</source>
      <translation>Les branches sélectionnées, sans les personnes, pour de nouveaux organigrammes.</translation>
    </message>
    <message>
      <source>Insert a template…</source>
      <translation>Insérer un modèle…</translation>
    </message>
    <message>
      <source>A template under the selected role.</source>
      <translation>Un modèle sous le rôle sélectionné.</translation>
    </message>
    <message>
      <source>Insert a file…</source>
      <translation>Insérer un fichier…</translation>
    </message>
    <message>
      <source>Another chart or a staff list under the selected role.</source>
      <translation>Un autre organigramme ou une liste du personnel sous le rôle sélectionné.</translation>
    </message>
    <message>
      <source>Safety copies…</source>
      <translation>Copies de sécurité…</translation>
    </message>
    <message>
      <source>What is kept on this computer, and for how long.</source>
      <translation>Ce qui est conservé sur cet ordinateur, et pour combien de temps.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close this window.</source>
      <translation>Fermer cette fenêtre.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Close all windows.</source>
      <translation>Fermer toutes les fenêtres.</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>Filtrer…</translation>
    </message>
    <message>
      <source>Fade or hide the roles that do not match words, functions or other values.</source>
      <translation>Estomper ou masquer les rôles qui ne correspondent pas à des mots, des fonctions ou d’autres valeurs.</translation>
    </message>
    <message>
      <source>Show everyone again</source>
      <translation>Afficher de nouveau tout le monde</translation>
    </message>
    <message>
      <source>Take the filter away.</source>
      <translation>Retirer le filtre.</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Rechercher…</translation>
    </message>
    <message>
      <source>Find roles by name, title or any other field.</source>
      <translation>Rechercher des rôles par nom, intitulé ou tout autre champ.</translation>
    </message>
    <message>
      <source>Find next</source>
      <translation>Rechercher le suivant</translation>
    </message>
    <message>
      <source>Go to the next role that was found.</source>
      <translation>Aller au rôle trouvé suivant.</translation>
    </message>
    <message>
      <source>Find previous</source>
      <translation>Rechercher le précédent</translation>
    </message>
    <message>
      <source>Go to the role that was found before.</source>
      <translation>Aller au rôle trouvé précédemment.</translation>
    </message>
    <message>
      <source>Find an action…</source>
      <translation>Rechercher une action…</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Find any action by its words and run it.</source>
      <translation>Trouver une action par ses mots et l’exécuter.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts…</source>
      <translation>Raccourcis clavier…</translation>
    </message>
    <message>
      <source>See all actions with their keys, and change these.</source>
      <translation>Voir toutes les actions avec leurs touches, et modifier celles-ci.</translation>
    </message>
    <message>
      <source>The arrangement is the one with the largest type on this page.</source>
      <translation>La disposition est celle dont les caractères sont les plus grands sur cette page.</translation>
    </message>
    <message>
      <source>Fit no page</source>
      <translation>N’adapter à aucune page</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Adapter à la page</translation>
    </message>
    <message>
      <source>The chart is as wide and high as it will.</source>
      <translation>L’organigramme est aussi large et haut que nécessaire.</translation>
    </message>
    <message>
      <source>Fit a slide, 16:9</source>
      <translation>Adapter à une diapositive, 16:9</translation>
    </message>
    <message>
      <source>Fit a slide, 4:3</source>
      <translation>Adapter à une diapositive, 4:3</translation>
    </message>
    <message>
      <source>Fit A4, landscape</source>
      <translation>Adapter à A4, paysage</translation>
    </message>
    <message>
      <source>Fit A4, portrait</source>
      <translation>Adapter à A4, portrait</translation>
    </message>
    <message>
      <source>Fit A3, landscape</source>
      <translation>Adapter à A3, paysage</translation>
    </message>
    <message>
      <source>Fit Letter, landscape</source>
      <translation>Adapter à Letter, paysage</translation>
    </message>
    <message>
      <source>Fit Tabloid, landscape</source>
      <translation>Adapter à Tabloid, paysage</translation>
    </message>
    <message>
      <source>Fit to {page}</source>
      <translation>Adapter à {page}</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guide</translation>
    </message>
    <message>
      <source>Read the guide in your browser; it lies on this computer.</source>
      <translation>Lire le guide dans votre navigateur ; il se trouve sur cet ordinateur.</translation>
    </message>
    <message>
      <source>A tour in four steps</source>
      <translation>Une visite en quatre étapes</translation>
    </message>
    <message>
      <source>See where to add roles, rearrange, check and export.</source>
      <translation>Voir où ajouter des rôles, réorganiser, contrôler et exporter.</translation>
    </message>
    <message>
      <source>What is this?</source>
      <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
      <source>Click on any part of the window to read what it is for.</source>
      <translation>Cliquer sur une partie de la fenêtre pour lire à quoi elle sert.</translation>
    </message>
    <message>
      <source>About Orgchart</source>
      <translation>À propos d’Orgchart</translation>
    </message>
    <message>
      <source>The version, and the licences of what it is made of.</source>
      <translation>La version, et les licences de ses composants.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Take the last step back.</source>
      <translation>Revenir sur la dernière étape.</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Do the next step again.</source>
      <translation>Refaire l’étape suivante.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>The first of the system's languages that Orgchart speaks, else English.</source>
      <translation>La première des langues du système qu’Orgchart parle, sinon l’anglais.</translation>
    </message>
    <message>
      <source>Orgchart speaks that language from its next start.</source>
      <translation>Orgchart parlera cette langue à partir de son prochain démarrage.</translation>
    </message>
    <message>
      <source>Menus, dialogs, messages and new charts in this language.</source>
      <translation>Menus, boîtes de dialogue, messages et nouveaux organigrammes dans cette langue.</translation>
    </message>
    <message>
      <source>Show 1 layer</source>
      <translation>Afficher 1 niveau</translation>
    </message>
    <message>
      <source>Show 2 layers</source>
      <translation>Afficher 2 niveaux</translation>
    </message>
    <message>
      <source>Show 3 layers</source>
      <translation>Afficher 3 niveaux</translation>
    </message>
    <message>
      <source>Show 4 layers</source>
      <translation>Afficher 4 niveaux</translation>
    </message>
    <message>
      <source>Show 5 layers</source>
      <translation>Afficher 5 niveaux</translation>
    </message>
    <message>
      <source>Show 6 layers</source>
      <translation>Afficher 6 niveaux</translation>
    </message>
    <message>
      <source>Show 7 layers</source>
      <translation>Afficher 7 niveaux</translation>
    </message>
    <message>
      <source>Show 8 layers</source>
      <translation>Afficher 8 niveaux</translation>
    </message>
    <message>
      <source>Show 9 layers</source>
      <translation>Afficher 9 niveaux</translation>
    </message>
    <message>
      <source>Fold one layer</source>
      <translation>Replier un niveau</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveaux</translation>
    </message>
    <message>
      <source>Hide the lowest layer of the chart, or of the branch one is in.</source>
      <translation>Masquer le niveau le plus bas de l’organigramme, ou de la branche où l’on se trouve.</translation>
    </message>
    <message>
      <source>Unfold one layer</source>
      <translation>Déplier un niveau</translation>
    </message>
    <message>
      <source>Show one layer more of the chart, or of the branch one is in.</source>
      <translation>Afficher un niveau de plus de l’organigramme, ou de la branche où l’on se trouve.</translation>
    </message>
    <message>
      <source>1 layer</source>
      <translation>1 niveau</translation>
    </message>
    <message>
      <source>{layers} of the selected branches shown.</source>
      <translation>{layers} des branches sélectionnées affichés.</translation>
    </message>
    <message>
      <source>So much of the chart, or of the branch one is in.</source>
      <translation>Autant de niveaux de l’organigramme, ou de la branche où l’on se trouve.</translation>
    </message>
    <message>
      <source>{n} layers</source>
      <translation>{n} niveaux</translation>
    </message>
    <message>
      <source>{layers} of the chart shown.</source>
      <translation>{layers} de l’organigramme affichés.</translation>
    </message>
    <message>
      <source>{layers} of the branch of {name} shown.</source>
      <translation>{layers} de la branche de {name} affichés.</translation>
    </message>
    <message>
      <source>Next dotted line</source>
      <translation>Ligne pointillée suivante</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Sélection</translation>
    </message>
    <message>
      <source>Pick a dotted line: of the roles one is at, else of the chart.</source>
      <translation>Choisir une ligne pointillée : des rôles où l’on se trouve, sinon de l’organigramme.</translation>
    </message>
    <message>
      <source>Previous dotted line</source>
      <translation>Ligne pointillée précédente</translation>
    </message>
    <message>
      <source>Pick the dotted line before.</source>
      <translation>Choisir la ligne pointillée précédente.</translation>
    </message>
    <message>
      <source>Label the dotted line…</source>
      <translation>Nommer la ligne pointillée…</translation>
    </message>
    <message>
      <source>Say what the picked line is for (F2).</source>
      <translation>Dire à quoi sert la ligne choisie (F2).</translation>
    </message>
    <message>
      <source>Point the dotted line to…</source>
      <translation>Diriger la ligne pointillée vers…</translation>
    </message>
    <message>
      <source>Type the name of another second manager for the picked line.</source>
      <translation>Saisir le nom d’un autre responsable secondaire pour la ligne choisie.</translation>
    </message>
    <message>
      <source>Remove the dotted line</source>
      <translation>Supprimer la ligne pointillée</translation>
    </message>
    <message>
      <source>Take the picked line away (Delete).</source>
      <translation>Retirer la ligne choisie (Suppr).</translation>
    </message>
    <message>
      <source>There is no dotted line here.</source>
      <translation>Il n’y a pas de ligne pointillée ici.</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
      <source>Go on to the panel, the chart or the tool bar.</source>
      <translation>Passer au panneau, à l’organigramme ou à la barre d’outils.</translation>
    </message>
    <message>
      <source>Previous part of the window</source>
      <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
      <source>Go back to the tool bar, the panel or the chart.</source>
      <translation>Revenir à la barre d’outils, au panneau ou à l’organigramme.</translation>
    </message>
    <message>
      <source>Add, outline, history</source>
      <translation>Ajout, plan, étapes</translation>
    </message>
    <message>
      <source>Fold the panel before the chart away, or unfold it.</source>
      <translation>Replier le panneau avant l’organigramme, ou le déplier.</translation>
    </message>
    <message>
      <source>Role, findings, statistics</source>
      <translation>Rôle, constats, statistiques</translation>
    </message>
    <message>
      <source>Fold the panel after the chart away, or unfold it.</source>
      <translation>Replier le panneau après l’organigramme, ou le déplier.</translation>
    </message>
    <message>
      <source>Move the person to…</source>
      <translation>Déplacer la personne vers…</translation>
    </message>
    <message>
      <source>Give whoever holds the post another one; the post becomes vacant, or they swap.</source>
      <translation>Donner un autre poste à la personne en poste ; le poste devient vacant, ou il y a échange.</translation>
    </message>
    <message>
      <source>Swap the people</source>
      <translation>Échanger les personnes</translation>
    </message>
    <message>
      <source>Those who hold the two selected posts change places.</source>
      <translation>Les titulaires des deux postes sélectionnés échangent leur place.</translation>
    </message>
    <message>
      <source>Take the person off the post</source>
      <translation>Retirer la personne du poste</translation>
    </message>
    <message>
      <source>They wait in “Not placed”; the post becomes vacant.</source>
      <translation>Elle attend dans « Sans poste » ; le poste devient vacant.</translation>
    </message>
    <message>
      <source>Place somebody…</source>
      <translation>Affecter quelqu’un…</translation>
    </message>
    <message>
      <source>Give the selected post to somebody who is not placed.</source>
      <translation>Donner le poste sélectionné à une personne sans poste.</translation>
    </message>
    <message>
      <source>Go to the people not placed</source>
      <translation>Aller aux personnes sans poste</translation>
    </message>
    <message>
      <source>The list of those who have no post; Enter places, Delete removes from the chart.</source>
      <translation>La liste des personnes sans poste ; Entrée affecte, Suppr retire de l’organigramme.</translation>
    </message>
    <message>
      <source>Choose a photo…</source>
      <translation>Choisir une photo…</translation>
    </message>
    <message>
      <source>A picture for the person on the selected card; photo cards show it.</source>
      <translation>Une image pour la personne de la carte sélectionnée ; les cartes avec photo la montrent.</translation>
    </message>
    <message>
      <source>Remove the photo</source>
      <translation>Supprimer la photo</translation>
    </message>
    <message>
      <source>The selected person is shown by initials.</source>
      <translation>La personne sélectionnée est représentée par ses initiales.</translation>
    </message>
    <message>
      <source>Photos from a folder…</source>
      <translation>Photos d’un dossier…</translation>
    </message>
    <message>
      <source>Pictures named by id, e-mail address or name become the photos of these people.</source>
      <translation>Les images nommées d’après l’identifiant, l’adresse e-mail ou le nom deviennent les photos de ces personnes.</translation>
    </message>
    <message>
      <source>Choose a logo…</source>
      <translation>Choisir un logo…</translation>
    </message>
    <message>
      <source>A picture for the title block of every page.</source>
      <translation>Une image pour le cartouche de chaque page.</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Supprimer le logo</translation>
    </message>
    <message>
      <source>The title block has no logo.</source>
      <translation>Le cartouche n’a pas de logo.</translation>
    </message>
    <message>
      <source>Folder of photos</source>
      <translation>Dossier de photos</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Photo of {name}</source>
      <translation>Photo de {name}</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Présenter</translation>
    </message>
    <message>
      <source>Show the chart alone on the whole screen, branch by branch with the arrow keys.</source>
      <translation>Montrer l’organigramme seul en plein écran, branche par branche avec les touches fléchées.</translation>
    </message>
    <message>
      <source>Present from here</source>
      <translation>Présenter à partir d’ici</translation>
    </message>
    <message>
      <source>Begin to present with the branch of the selected role.</source>
      <translation>Commencer la présentation par la branche du rôle sélectionné.</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>The chart on paper, on one page, on many, or as a poster.</source>
      <translation>L’organigramme sur papier, sur une page, sur plusieurs ou en affiche.</translation>
    </message>
    <message>
      <source>Print statistics…</source>
      <translation>Imprimer les statistiques…</translation>
    </message>
    <message>
      <source>The figures of the chart, part by part, and who covers which function.</source>
      <translation>Les chiffres de l’organigramme, partie par partie, et qui couvre quelle fonction.</translation>
    </message>
    <message>
      <source>Show today</source>
      <translation>Afficher aujourd’hui</translation>
    </message>
    <message>
      <source>The chart as it is today, instead of the scenario that is shown.</source>
      <translation>L’organigramme tel qu’il est aujourd’hui, au lieu du scénario affiché.</translation>
    </message>
    <message>
      <source>Show the next one</source>
      <translation>Afficher le suivant</translation>
    </message>
    <message>
      <source>Today and the scenarios, one after the other.</source>
      <translation>Aujourd’hui et les scénarios, l’un après l’autre.</translation>
    </message>
    <message>
      <source>New scenario…</source>
      <translation>Nouveau scénario…</translation>
    </message>
    <message>
      <source>Another version of the chart in the same file, which begins as what is shown.</source>
      <translation>Une autre version de l’organigramme dans le même fichier, qui part de ce qui est affiché.</translation>
    </message>
    <message>
      <source>Duplicate the scenario</source>
      <translation>Dupliquer le scénario</translation>
    </message>
    <message>
      <source>The scenario once more, under a name of its own.</source>
      <translation>Le scénario une nouvelle fois, sous un autre nom.</translation>
    </message>
    <message>
      <source>Rename the scenario…</source>
      <translation>Renommer le scénario…</translation>
    </message>
    <message>
      <source>Another name for the scenario that is shown.</source>
      <translation>Un autre nom pour le scénario affiché.</translation>
    </message>
    <message>
      <source>Throw the scenario away</source>
      <translation>Abandonner le scénario</translation>
    </message>
    <message>
      <source>The end of the scenario that is shown; today stays as it is.</source>
      <translation>La fin du scénario affiché ; aujourd’hui reste inchangé.</translation>
    </message>
    <message>
      <source>Settle with today…</source>
      <translation>Rapprocher d’aujourd’hui…</translation>
    </message>
    <message>
      <source>What today and the scenario have both changed, role by role, with a choice.</source>
      <translation>Ce qu’aujourd’hui et le scénario ont tous deux modifié, rôle par rôle, au choix.</translation>
    </message>
    <message>
      <source>Take over into today…</source>
      <translation>Reprendre dans aujourd’hui…</translation>
    </message>
    <message>
      <source>Today becomes what the scenario is, whole or change by change.</source>
      <translation>Aujourd’hui devient ce qu’est le scénario, en entier ou modification par modification.</translation>
    </message>
    <message>
      <source>Fold {cards} cards into {n}</source>
      <translation>Regrouper {cards} cartes en {n}</translation>
    </message>
    <message>
      <source>Split off seats…</source>
      <translation>Détacher des postes…</translation>
    </message>
    <message>
      <source>Some of the card's seats get a card of their own beside it.</source>
      <translation>Certains postes de la carte reçoivent leur propre carte à côté.</translation>
    </message>
    <message>
      <source>Expand into single cards</source>
      <translation>Dissocier en cartes individuelles</translation>
    </message>
    <message>
      <source>Every seat of the card gets a card of its own.</source>
      <translation>Chaque poste de la carte reçoit sa propre carte.</translation>
    </message>
    <message>
      <source>Fold equal cards into one</source>
      <translation>Regrouper les cartes identiques</translation>
    </message>
    <message>
      <source>Reports that are alike but for people and seats become one card of several seats.</source>
      <translation>Les subordonnés qui ne diffèrent que par les personnes et les postes deviennent une carte de plusieurs postes.</translation>
    </message>
    <message>
      <source>None of these cards are alike in everything but people and seats, with no reports.</source>
      <translation>Aucune de ces cartes n’est identique en tout hormis les personnes et les postes, et sans subordonnés.</translation>
    </message>
    <message>
      <source>Expand {what} into single cards</source>
      <translation>Dissocier {what} en cartes individuelles</translation>
    </message>
    <message>
      <source>{n} cards</source>
      <translation>{n} cartes</translation>
    </message>
    <message>
      <source>Card to the left</source>
      <translation>Carte à gauche</translation>
    </message>
    <message>
      <source>Select the nearest card to the left.</source>
      <translation>Sélectionner la carte la plus proche à gauche.</translation>
    </message>
    <message>
      <source>Card to the right</source>
      <translation>Carte à droite</translation>
    </message>
    <message>
      <source>Select the nearest card to the right.</source>
      <translation>Sélectionner la carte la plus proche à droite.</translation>
    </message>
    <message>
      <source>Card above</source>
      <translation>Carte au-dessus</translation>
    </message>
    <message>
      <source>Select the nearest card above.</source>
      <translation>Sélectionner la carte la plus proche au-dessus.</translation>
    </message>
    <message>
      <source>Card below</source>
      <translation>Carte en dessous</translation>
    </message>
    <message>
      <source>Select the nearest card below.</source>
      <translation>Sélectionner la carte la plus proche en dessous.</translation>
    </message>
    <message>
      <source>Top of the chart</source>
      <translation>Sommet de l’organigramme</translation>
    </message>
    <message>
      <source>Select whom everyone here reports to in the end.</source>
      <translation>Sélectionner le rôle auquel tous ici sont finalement rattachés.</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <source>Select every role; with a filter, every one that matches.</source>
      <translation>Sélectionner tous les rôles ; avec un filtre, tous ceux qui correspondent.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <source>Clear the selection.</source>
      <translation>Effacer la sélection.</translation>
    </message>
    <message>
      <source>The team</source>
      <translation>L’équipe</translation>
    </message>
    <message>
      <source>Select the reports.</source>
      <translation>Sélectionner les subordonnés.</translation>
    </message>
    <message>
      <source>The branch</source>
      <translation>La branche</translation>
    </message>
    <message>
      <source>Select everyone below as well.</source>
      <translation>Sélectionner aussi tout ce qui est en dessous.</translation>
    </message>
    <message>
      <source>The manager</source>
      <translation>Le responsable</translation>
    </message>
    <message>
      <source>Select the manager.</source>
      <translation>Sélectionner le responsable.</translation>
    </message>
    <message>
      <source>The colleagues</source>
      <translation>Les collègues</translation>
    </message>
    <message>
      <source>Select everyone with the same manager.</source>
      <translation>Sélectionner tous ceux qui ont le même responsable.</translation>
    </message>
    <message>
      <source>The same function</source>
      <translation>La même fonction</translation>
    </message>
    <message>
      <source>Select every role that takes care of the same functions.</source>
      <translation>Sélectionner tous les rôles qui s’occupent des mêmes fonctions.</translation>
    </message>
    <message>
      <source>Sort {what} by name</source>
      <translation>Trier {what} par nom</translation>
    </message>
    <message>
      <source>Sort {what} by level</source>
      <translation>Trier {what} par échelon</translation>
    </message>
    <message>
      <source>Sort {what} by FTE</source>
      <translation>Trier {what} par ETP</translation>
    </message>
    <message>
      <source>Sort the team by name</source>
      <translation>Trier l’équipe par nom</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Trier</translation>
    </message>
    <message>
      <source>Reports from A to Z: of the role one is at, else of everyone.</source>
      <translation>Les subordonnés de A à Z : du rôle où l’on se trouve, sinon de tous.</translation>
    </message>
    <message>
      <source>Sort the team by level</source>
      <translation>Trier l’équipe par échelon</translation>
    </message>
    <message>
      <source>Reports of the highest level first: of the role one is at, else of everyone.</source>
      <translation>Les subordonnés de l’échelon le plus élevé d’abord : du rôle où l’on se trouve, sinon de tous.</translation>
    </message>
    <message>
      <source>Sort the team by FTE</source>
      <translation>Trier l’équipe par ETP</translation>
    </message>
    <message>
      <source>Reports with the most FTE first: of the role one is at, else of everyone.</source>
      <translation>Les subordonnés au plus grand nombre d’ETP d’abord : du rôle où l’on se trouve, sinon de tous.</translation>
    </message>
    <message>
      <source>Sort the whole branch by name</source>
      <translation>Trier toute la branche par nom</translation>
    </message>
    <message>
      <source>From A to Z in every team of the branch one is in, else of the chart.</source>
      <translation>De A à Z dans chaque équipe de la branche où l’on se trouve, sinon de l’organigramme.</translation>
    </message>
    <message>
      <source>Sort the whole branch by level</source>
      <translation>Trier toute la branche par échelon</translation>
    </message>
    <message>
      <source>The highest level first in every team of the branch one is in, else of the chart.</source>
      <translation>L’échelon le plus élevé d’abord dans chaque équipe de la branche où l’on se trouve, sinon de l’organigramme.</translation>
    </message>
    <message>
      <source>Sort the whole branch by FTE</source>
      <translation>Trier toute la branche par ETP</translation>
    </message>
    <message>
      <source>The most FTE first in every team of the branch one is in, else of the chart.</source>
      <translation>Le plus grand nombre d’ETP d’abord dans chaque équipe de la branche où l’on se trouve, sinon de l’organigramme.</translation>
    </message>
    <message>
      <source>everyone</source>
      <translation>tout le monde</translation>
    </message>
    <message>
      <source>the tops</source>
      <translation>les sommets</translation>
    </message>
    <message>
      <source>the branch of {name}</source>
      <translation>la branche de {name}</translation>
    </message>
    <message>
      <source>the team of {name}</source>
      <translation>l’équipe de {name}</translation>
    </message>
    <message>
      <source>{n} branches</source>
      <translation>{n} branches</translation>
    </message>
    <message>
      <source>{n} teams</source>
      <translation>{n} équipes</translation>
    </message>
    <message>
      <source>They stand in this order already.</source>
      <translation>Ils sont déjà dans cet ordre.</translation>
    </message>
    <message>
      <source>Add a report</source>
      <translation>Ajouter un subordonné</translation>
    </message>
    <message>
      <source>A new role that reports to the selected one.</source>
      <translation>Un nouveau rôle rattaché au rôle sélectionné.</translation>
    </message>
    <message>
      <source>Add a colleague after</source>
      <translation>Ajouter un collègue après</translation>
    </message>
    <message>
      <source>A new role with the same manager, after the selected one.</source>
      <translation>Un nouveau rôle avec le même responsable, après le rôle sélectionné.</translation>
    </message>
    <message>
      <source>Add a colleague before</source>
      <translation>Ajouter un collègue avant</translation>
    </message>
    <message>
      <source>A new role with the same manager, before the selected one.</source>
      <translation>Un nouveau rôle avec le même responsable, avant le rôle sélectionné.</translation>
    </message>
    <message>
      <source>Add a manager above</source>
      <translation>Ajouter un responsable au-dessus</translation>
    </message>
    <message>
      <source>A new role between the selected one and its manager.</source>
      <translation>Un nouveau rôle entre le rôle sélectionné et son responsable.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Edit the title on the card.</source>
      <translation>Modifier l’intitulé sur la carte.</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <source>Copy the selected branches beside themselves, without the people.</source>
      <translation>Copier les branches sélectionnées à côté d’elles-mêmes, sans les personnes.</translation>
    </message>
    <message>
      <source>Move before</source>
      <translation>Déplacer avant</translation>
    </message>
    <message>
      <source>Earlier among the colleagues; several go together.</source>
      <translation>Plus tôt parmi les collègues ; plusieurs se déplacent ensemble.</translation>
    </message>
    <message>
      <source>Move after</source>
      <translation>Déplacer après</translation>
    </message>
    <message>
      <source>Later among the colleagues; several go together.</source>
      <translation>Plus tard parmi les collègues ; plusieurs se déplacent ensemble.</translation>
    </message>
    <message>
      <source>One level up</source>
      <translation>Un niveau plus haut</translation>
    </message>
    <message>
      <source>Become a colleague of the manager.</source>
      <translation>Devenir un collègue du responsable.</translation>
    </message>
    <message>
      <source>One level down</source>
      <translation>Un niveau plus bas</translation>
    </message>
    <message>
      <source>Report to the colleague before.</source>
      <translation>Se rattacher au collègue précédent.</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Déplacer vers…</translation>
    </message>
    <message>
      <source>Type the name of the new manager of the selected roles.</source>
      <translation>Saisir le nom du nouveau responsable des rôles sélectionnés.</translation>
    </message>
    <message>
      <source>Vacate</source>
      <translation>Libérer</translation>
    </message>
    <message>
      <source>Take the people out; the posts stay, vacant.</source>
      <translation>Retirer les personnes ; les postes restent, vacants.</translation>
    </message>
    <message>
      <source>Remove the role</source>
      <translation>Supprimer le rôle</translation>
    </message>
    <message>
      <source>The reports go up to the manager.</source>
      <translation>Les subordonnés remontent au responsable.</translation>
    </message>
    <message>
      <source>Remove the branch</source>
      <translation>Supprimer la branche</translation>
    </message>
    <message>
      <source>Remove the role and everyone below it.</source>
      <translation>Supprimer le rôle et tout ce qui est en dessous.</translation>
    </message>
    <message>
      <source>Remove the branch of {who}</source>
      <translation>Supprimer la branche de {who}</translation>
    </message>
    <message>
      <source>Duplicate {who}</source>
      <translation>Dupliquer {who}</translation>
    </message>
    <message>
      <source>Add a colleague</source>
      <translation>Ajouter un collègue</translation>
    </message>
    <message>
      <source>Remove {who}</source>
      <translation>Supprimer {who}</translation>
    </message>
    <message>
      <source>Vacate {who}</source>
      <translation>Libérer {who}</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigramme</translation>
    </message>
    <message>
      <source>The cards and lines of the chart.</source>
      <translation>Les cartes et les lignes de l’organigramme.</translation>
    </message>
    <message>
      <source>Table of all roles</source>
      <translation>Tableau de tous les rôles</translation>
    </message>
    <message>
      <source>Every role in a row: sort, filter, edit, paste, fill down.</source>
      <translation>Chaque rôle sur une ligne : trier, filtrer, modifier, coller, recopier vers le bas.</translation>
    </message>
    <message>
      <source>Coverage of functions</source>
      <translation>Couverture des fonctions</translation>
    </message>
    <message>
      <source>Who takes care of what: gaps and functions that hang on one person.</source>
      <translation>Qui s’occupe de quoi : lacunes et fonctions qui dépendent d’une seule personne.</translation>
    </message>
    <message>
      <source>Find and replace in a field…</source>
      <translation>Rechercher et remplacer dans un champ…</translation>
    </message>
    <message>
      <source>In one column of the table; what would change is shown first.</source>
      <translation>Dans une colonne du tableau ; ce qui changerait est d’abord montré.</translation>
    </message>
    <message>
      <source>Fill down</source>
      <translation>Recopier vers le bas</translation>
    </message>
    <message>
      <source>In the table: copy the first selected cell of each column to those below.</source>
      <translation>Dans le tableau : copier la première cellule sélectionnée de chaque colonne dans celles du dessous.</translation>
    </message>
    <message>
      <source>Clear cells</source>
      <translation>Effacer les cellules</translation>
    </message>
    <message>
      <source>In the table: empty the selected cells.</source>
      <translation>Dans le tableau : vider les cellules sélectionnées.</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Zoom avant</translation>
    </message>
    <message>
      <source>Show the chart larger.</source>
      <translation>Montrer l’organigramme en plus grand.</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Zoom arrière</translation>
    </message>
    <message>
      <source>Show the chart smaller.</source>
      <translation>Montrer l’organigramme en plus petit.</translation>
    </message>
    <message>
      <source>Actual size</source>
      <translation>Taille réelle</translation>
    </message>
    <message>
      <source>Show the chart at 100 %.</source>
      <translation>Montrer l’organigramme à 100 %.</translation>
    </message>
    <message>
      <source>Fit the chart</source>
      <translation>Ajuster l’organigramme</translation>
    </message>
    <message>
      <source>Show the whole chart.</source>
      <translation>Montrer tout l’organigramme.</translation>
    </message>
    <message>
      <source>Zoom to the selection</source>
      <translation>Zoomer sur la sélection</translation>
    </message>
    <message>
      <source>Show the selected roles large.</source>
      <translation>Montrer les rôles sélectionnés en grand.</translation>
    </message>
    <message>
      <source>Fold or unfold</source>
      <translation>Replier ou déplier</translation>
    </message>
    <message>
      <source>Hide or show what is below the selected roles.</source>
      <translation>Masquer ou montrer ce qui est sous les rôles sélectionnés.</translation>
    </message>
    <message>
      <source>Fold all</source>
      <translation>Tout replier</translation>
    </message>
    <message>
      <source>Show the top of the chart only.</source>
      <translation>Ne montrer que le sommet de l’organigramme.</translation>
    </message>
    <message>
      <source>Unfold all</source>
      <translation>Tout déplier</translation>
    </message>
    <message>
      <source>Show every branch.</source>
      <translation>Montrer toutes les branches.</translation>
    </message>
    <message>
      <source>Animate changes</source>
      <translation>Animer les modifications</translation>
    </message>
    <message>
      <source>Cards glide to their new places, unless the desktop asks for less motion.</source>
      <translation>Les cartes glissent vers leur nouvelle place, sauf si le bureau demande moins de mouvement.</translation>
    </message>
    <message>
      <source>The choice holds until the program ends; it cannot be stored: {why}.</source>
      <translation>Le choix vaut jusqu’à la fin du programme ; il ne peut pas être enregistré : {why}.</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
  </context>
  <context>
    <name>Arrangement</name>
    <message>
      <source>in columns</source>
      <translation>en colonnes</translation>
    </message>
    <message>
      <source>side by side, single cards between them in stacks</source>
      <translation>côte à côte, avec entre eux des cartes isolées empilées</translation>
    </message>
    <message>
      <source>side by side</source>
      <translation>côte à côte</translation>
    </message>
    <message>
      <source>in rows below one another</source>
      <translation>en rangées superposées</translation>
    </message>
    <message>
      <source>below one another</source>
      <translation>les uns sous les autres</translation>
    </message>
    <message>
      <source>in pairs on both sides of a line</source>
      <translation>par paires de part et d’autre d’une ligne</translation>
    </message>
    <message>
      <source>below one another, to the left</source>
      <translation>les uns sous les autres, à gauche</translation>
    </message>
    <message>
      <source>in columns flush with their manager</source>
      <translation>en colonnes alignées sur leur responsable</translation>
    </message>
    <message>
      <source>{how}, because a row would be {length} cm wide.</source>
      <translation>{how}, car une rangée ferait {length} cm de large.</translation>
    </message>
    <message>
      <source>Nobody is shown below this role.</source>
      <translation>Personne n’est affiché sous ce rôle.</translation>
    </message>
    <message>
      <source>The only report hangs from this role by itself.</source>
      <translation>Le seul subordonné dépend directement de ce rôle.</translation>
    </message>
    <message>
      <source>{how}, as chosen for this role.</source>
      <translation>{how}, comme choisi pour ce rôle.</translation>
    </message>
    <message>
      <source>{how}, because that makes the chart large on its page.</source>
      <translation>{how}, car l’organigramme est ainsi plus grand sur sa page.</translation>
    </message>
    <message>
      <source>{how}, as chosen for the whole chart.</source>
      <translation>{how}, comme choisi pour tout l’organigramme.</translation>
    </message>
    <message>
      <source>{how}, in a short row.</source>
      <translation>{how}, en une courte rangée.</translation>
    </message>
    <message>
      <source>{how}, because a row would be {length} cm high.</source>
      <translation>{how}, car une rangée ferait {length} cm de haut.</translation>
    </message>
    <message>
      <source>{n} reports stand</source>
      <translation>{n} subordonnés placés</translation>
    </message>
    <message>
      <source>{how}, as chosen for this role; as some have teams, each column hangs from a line of its own.</source>
      <translation>{how}, comme choisi pour ce rôle ; comme certains ont une équipe, chaque colonne dépend de sa propre ligne.</translation>
    </message>
    <message>
      <source>{how}, because they have teams of their own.</source>
      <translation>{how}, car ils ont leur propre équipe.</translation>
    </message>
    <message>
      <source>{n} reports stand ({leading} with a team)</source>
      <translation>{n} subordonnés placés ({leading} avec une équipe)</translation>
    </message>
    <message>
      <source>in {n} columns</source>
      <translation>en {n} colonnes</translation>
    </message>
    <message>
      <source>The program “dot” is missing; install Graphviz to use this arrangement.</source>
      <translation>Le programme « dot » est absent ; installez Graphviz pour utiliser cette disposition.</translation>
    </message>
    <message>
      <source>Graphviz needed more than {longest} seconds; use the ordinary arrangement.</source>
      <translation>Graphviz a demandé plus de {longest} secondes ; utilisez la disposition ordinaire.</translation>
    </message>
    <message>
      <source>Graphviz could not arrange this chart: {strip}</source>
      <translation>Graphviz n’a pas pu disposer cet organigramme : {strip}</translation>
    </message>
  </context>
  <context>
    <name>Audiences</name>
    <message>
      <source>An audience must have a name.</source>
      <translation>Un public doit avoir un nom.</translation>
    </message>
    <message>
      <source>This audience is as it came and stays.</source>
      <translation>Ce public est tel que fourni et reste.</translation>
    </message>
    <message>
      <source>This audience is not there any more.</source>
      <translation>Ce public n’existe plus.</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Public</translation>
    </message>
    <message>
      <source>There is no audience “{name}”; there are {names}.</source>
      <translation>Il n’y a pas de public « {name} » ; il y a {names}.</translation>
    </message>
    <message>
      <source>There is an audience “{name}” already.</source>
      <translation>Il y a déjà un public « {name} ».</translation>
    </message>
    <message>
      <source>people without a post</source>
      <translation>personnes sans poste</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>commentaires</translation>
    </message>
    <message>
      <source>scenarios</source>
      <translation>scénarios</translation>
    </message>
    <message>
      <source>what the last staff list said</source>
      <translation>contenu de la dernière liste du personnel</translation>
    </message>
    <message>
      <source>which findings are accepted</source>
      <translation>constats acceptés</translation>
    </message>
    <message>
      <source>what a newer version added</source>
      <translation>ajouts d’une version plus récente</translation>
    </message>
    <message>
      <source>workloads</source>
      <translation>charges de travail</translation>
    </message>
    <message>
      <source>“{name}” sees {n} of {all} roles.</source>
      <translation>« {name} » voit {n} rôles sur {all}.</translation>
    </message>
    <message>
      <source>Not shown: {fields}.</source>
      <translation>Non montré : {fields}.</translation>
    </message>
    <message>
      <source>Left out as well: {others}.</source>
      <translation>Également omis : {others}.</translation>
    </message>
    <message>
      <source>own fields ({names})</source>
      <translation>champs personnalisés ({names})</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Comité de direction</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Responsables</translation>
    </message>
    <message>
      <source>All staff</source>
      <translation>Tout le personnel</translation>
    </message>
    <message>
      <source>Of the branches that “{name}” may see none is in this chart any more.</source>
      <translation>Aucune des branches que « {name} » peut voir n’est encore dans cet organigramme.</translation>
    </message>
    <message>
      <source>there is no field “{name}”; there are {known}.</source>
      <translation>il n’y a pas de champ « {name} » ; il y a {known}.</translation>
    </message>
    <message>
      <source>See it as they do</source>
      <translation>Voir comme ce public</translation>
    </message>
    <message>
      <source>As it came</source>
      <translation>Tel que reçu</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>More about {name}</source>
      <translation>Plus sur {name}</translation>
    </message>
    <message>
      <source>Name of the audience</source>
      <translation>Nom du public</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <source>Layers that they see</source>
      <translation>Niveaux visibles</translation>
    </message>
    <message>
      <source>Only the selected branches</source>
      <translation>Seulement les branches sélectionnées</translation>
    </message>
    <message>
      <source>All branches</source>
      <translation>Toutes les branches</translation>
    </message>
    <message>
      <source>As the view is filtered</source>
      <translation>Selon le filtre de la vue</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <source>one that is gone</source>
      <translation>une branche disparue</translation>
    </message>
    <message>
      <source>They see, besides titles, levels and seats</source>
      <translation>Visible, outre les intitulés, les échelons et les postes</translation>
    </message>
    <message>
      <source>Private: off until you tick it</source>
      <translation>Privé : désactivé tant que vous ne le cochez pas</translation>
    </message>
    <message>
      <source>Layers from the top</source>
      <translation>Niveaux depuis le sommet</translation>
    </message>
    <message>
      <source>Branches</source>
      <translation>Branches</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>An export, a shared copy or a view for an audience holds what they may see, and nothing else. A field that you do not tick here is not in the file at all.</source>
      <translation>Une exportation, une copie partagée ou une vue pour un public contient ce qu’il peut voir, et rien d’autre. Un champ que vous ne cochez pas ici n’est pas du tout dans le fichier.</translation>
    </message>
    <message>
      <source>New audience</source>
      <translation>Nouveau public</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Audiences of this chart</source>
      <translation>Publics de cet organigramme</translation>
    </message>
    <message>
      <source>Change what “{name}” sees</source>
      <translation>Modifier ce que voit « {name} »</translation>
    </message>
    <message>
      <source>Remove the audience “{name}”</source>
      <translation>Supprimer le public « {name} »</translation>
    </message>
    <message>
      <source>Change what they see…</source>
      <translation>Modifier ce qu’il voit…</translation>
    </message>
    <message>
      <source>Export for them…</source>
      <translation>Exporter pour ce public…</translation>
    </message>
    <message>
      <source>The chart as the audience sees it</source>
      <translation>L’organigramme tel que le public le voit</translation>
    </message>
    <message>
      <source>As seen by</source>
      <translation>Vu par</translation>
    </message>
    <message>
      <source>Nothing to see.</source>
      <translation>Rien à voir.</translation>
    </message>
    <message>
      <source>The copy holds what they may see and nothing else: no history, no other scenarios, no comments, no staff list.</source>
      <translation>La copie contient ce que le public peut voir et rien d’autre : ni historique, ni autres scénarios, ni commentaires, ni liste du personnel.</translation>
    </message>
    <message>
      <source>Share a copy</source>
      <translation>Partager une copie</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Pour qui</translation>
    </message>
    <message>
      <source>Protect it with a password</source>
      <translation>Protéger par un mot de passe</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Password again</source>
      <translation>Répéter le mot de passe</translation>
    </message>
    <message>
      <source>Save the copy…</source>
      <translation>Enregistrer la copie…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Nobody can open the copy without the password, and nobody can find it out.</source>
      <translation>Personne ne peut ouvrir la copie sans le mot de passe, et personne ne peut le retrouver.</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>Les deux mots de passe ne sont pas identiques.</translation>
    </message>
    <message>
      <source>A copy for “{audience}” is in {path}.</source>
      <translation>Une copie pour « {audience} » se trouve dans {path}.</translation>
    </message>
    <message>
      <source>{name} is the chart itself; give the copy another name.</source>
      <translation>{name} est l’organigramme lui-même ; donnez un autre nom à la copie.</translation>
    </message>
    <message>
      <source>{chart} for {audience}</source>
      <translation>{chart} pour {audience}</translation>
    </message>
    <message>
      <source>Writing {name} …</source>
      <translation>Écriture de {name} …</translation>
    </message>
    <message>
      <source>They see everything that is in the chart.</source>
      <translation>Ce public voit tout ce que contient l’organigramme.</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>Chart</source>
      <translation>Organigramme</translation>
    </message>
    <message>
      <source>Cards are arranged automatically.</source>
      <translation>Les cartes sont disposées automatiquement.</translation>
    </message>
    <message>
      <source>Make a top</source>
      <translation>Placer au sommet</translation>
    </message>
    <message>
      <source>Accepted without a reason</source>
      <translation>Accepté sans motif</translation>
    </message>
    <message>
      <source>Accepted: {reason}</source>
      <translation>Accepté : {reason}</translation>
    </message>
    <message>
      <source>Drag {name} to another post; the rest of the card drags the role.</source>
      <translation>Glissez {name} vers un autre poste ; le reste de la carte fait glisser le rôle.</translation>
    </message>
    <message>
      <source>No field has values yet</source>
      <translation>Aucun champ n’a encore de valeurs</translation>
    </message>
    <message>
      <source>function</source>
      <translation>fonction</translation>
    </message>
    <message>
      <source>Coloured by {what}</source>
      <translation>Coloré par {what}</translation>
    </message>
    <message>
      <source>Choose how many layers are shown</source>
      <translation>Choisir combien de niveaux sont affichés</translation>
    </message>
    <message>
      <source>The whole chart</source>
      <translation>Tout l’organigramme</translation>
    </message>
    <message>
      <source>The selected branches</source>
      <translation>Les branches sélectionnées</translation>
    </message>
    <message>
      <source>Layers shown: {shown} of {every}</source>
      <translation>Niveaux affichés : {shown} sur {every}</translation>
    </message>
    <message>
      <source>The branch of {name}</source>
      <translation>La branche de {name}</translation>
    </message>
    <message>
      <source>Dotted line from {name}</source>
      <translation>Ligne pointillée de {name}</translation>
    </message>
    <message>
      <source>Drop {name} on another post, or on “Not placed”. {key} shares a seat, Shift takes somebody's place, Escape cancels.</source>
      <translation>Déposez {name} sur un autre poste, ou sur « Sans poste ». {key} partage un poste, Maj prend la place de quelqu’un, Échap annule.</translation>
    </message>
    <message>
      <source>Drop {name} on a post. {key} shares a seat, Escape cancels.</source>
      <translation>Déposez {name} sur un poste. {key} partage un poste, Échap annule.</translation>
    </message>
    <message>
      <source>{key} copies, Shift leaves the team behind, Escape cancels.</source>
      <translation>{key} copie, Maj laisse l’équipe sur place, Échap annule.</translation>
    </message>
    <message>
      <source>Drop it on a card.</source>
      <translation>Déposez-le sur une carte.</translation>
    </message>
    <message>
      <source>Drop it on the second manager. Escape cancels.</source>
      <translation>Déposez-la sur le responsable secondaire. Échap annule.</translation>
    </message>
    <message>
      <source>{name} becomes a second manager.</source>
      <translation>{name} devient responsable secondaire.</translation>
    </message>
    <message>
      <source>Drop the end on somebody else. Escape cancels.</source>
      <translation>Déposez l’extrémité sur quelqu’un d’autre. Échap annule.</translation>
    </message>
    <message>
      <source>The dotted line joins {who} and {name}.</source>
      <translation>La ligne pointillée relie {who} et {name}.</translation>
    </message>
    <message>
      <source>{n} of {usual}</source>
      <translation>{n} sur {usual}</translation>
    </message>
    <message>
      <source>All roles are clear again.</source>
      <translation>Tous les rôles sont de nouveau nets.</translation>
    </message>
    <message>
      <source>Colour by function again</source>
      <translation>Colorer de nouveau par fonction</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>repliée</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>dépliée</translation>
    </message>
    <message>
      <source>Fold or unfold the legend</source>
      <translation>Replier ou déplier la légende</translation>
    </message>
    <message>
      <source>1 role selected.</source>
      <translation>1 rôle sélectionné.</translation>
    </message>
    <message>
      <source>{n} roles selected.</source>
      <translation>{n} rôles sélectionnés.</translation>
    </message>
    <message>
      <source>{name}; click to select them and fade the others, click again to end that</source>
      <translation>{name} ; cliquer pour les sélectionner et estomper les autres, cliquer de nouveau pour y mettre fin</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 rôle</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
    <message>
      <source>Drop it on a card. Here {title} becomes one more top.</source>
      <translation>Déposez-le sur une carte. Ici, {title} devient un sommet de plus.</translation>
    </message>
    <message>
      <source>Drop it anywhere: it will be the first role of the chart.</source>
      <translation>Déposez-le n’importe où : ce sera le premier rôle de l’organigramme.</translation>
    </message>
    <message>
      <source>Add {title} as a top</source>
      <translation>Ajouter {title} comme sommet</translation>
    </message>
    <message>
      <source>What the line is for</source>
      <translation>À quoi sert la ligne</translation>
    </message>
    <message>
      <source>What the dotted line is for</source>
      <translation>À quoi sert la ligne pointillée</translation>
    </message>
    <message>
      <source>Add a top</source>
      <translation>Ajouter un sommet</translation>
    </message>
    <message>
      <source>Add a report</source>
      <translation>Ajouter un subordonné</translation>
    </message>
    <message>
      <source>Add a colleague</source>
      <translation>Ajouter un collègue</translation>
    </message>
    <message>
      <source>Add a manager above</source>
      <translation>Ajouter un responsable au-dessus</translation>
    </message>
    <message>
      <source>Move down a new role</source>
      <translation>Descendre un nouveau rôle</translation>
    </message>
    <message>
      <source>Move up a new role</source>
      <translation>Monter un nouveau rôle</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Déplacer</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Disposer</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Sélectionner</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Dotted line to {name}</source>
      <translation>Ligne pointillée vers {name}</translation>
    </message>
    <message>
      <source>Overview of the chart</source>
      <translation>Vue d’ensemble de l’organigramme</translation>
    </message>
    <message>
      <source>Click or drag to move the view.</source>
      <translation>Cliquez ou faites glisser pour déplacer la vue.</translation>
    </message>
    <message>
      <source>Dotted line from {who} to {name}</source>
      <translation>Ligne pointillée de {who} vers {name}</translation>
    </message>
    <message>
      <source>Remove the dotted line from {who} to {name}</source>
      <translation>Supprimer la ligne pointillée de {who} vers {name}</translation>
    </message>
    <message>
      <source>Label the dotted line of {name}</source>
      <translation>Nommer la ligne pointillée de {name}</translation>
    </message>
    <message>
      <source>Dotted line from {who} to {name}: F2 labels it, Delete removes it, an end can be dragged to somebody else.</source>
      <translation>Ligne pointillée de {who} vers {name} : F2 la nomme, Suppr la supprime, une extrémité peut être glissée vers quelqu’un d’autre.</translation>
    </message>
    <message>
      <source>Name the holder</source>
      <translation>Nommer le titulaire</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Title of the role</source>
      <translation>Intitulé du rôle</translation>
    </message>
    <message>
      <source>Take {name} off the post</source>
      <translation>Retirer {name} du poste</translation>
    </message>
    <message>
      <source>Make it a top</source>
      <translation>Placer au sommet</translation>
    </message>
    <message>
      <source>Make them tops</source>
      <translation>Placer au sommet</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Zoom arrière</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Zoom avant</translation>
    </message>
    <message>
      <source>Fit the chart</source>
      <translation>Ajuster l’organigramme</translation>
    </message>
    <message>
      <source>Choose a zoom</source>
      <translation>Choisir un zoom</translation>
    </message>
    <message>
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <source>Zoom: {percent}</source>
      <translation>Zoom : {percent}</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>Jan</source>
      <translation>janv.</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>févr.</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>mars</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>avr.</translation>
    </message>
    <message>
      <source>May</source>
      <translation>mai</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>juin</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>juil.</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>août</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>sept.</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>oct.</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>nov.</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>déc.</translation>
    </message>
    <message>
      <source>Untitled role</source>
      <translation>Rôle sans intitulé</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacant</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names} et {n} de plus</translation>
    </message>
    <message>
      <source>vacant</source>
      <translation>vacant</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>en projet</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>En projet</translation>
    </message>
    <message>
      <source>{n} of {seats} vacant</source>
      <translation>{n} à pourvoir sur {seats}</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} postes</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>“{text}” is no colour; write it as {example}, or pick it.</source>
      <translation>« {text} » n’est pas une couleur ; écrivez-la comme {example}, ou choisissez-la.</translation>
    </message>
    <message>
      <source>Pick the colour of {name}</source>
      <translation>Choisir la couleur de {name}</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <translation>Couleur de {name}</translation>
    </message>
    <message>
      <source>The program’s own colour for {name}</source>
      <translation>La couleur du programme pour {name}</translation>
    </message>
    <message>
      <source>Accent: titles and links of pages</source>
      <translation>Accent : titres et liens des pages</translation>
    </message>
    <message>
      <source>What the cards show</source>
      <translation>Ce que les cartes montrent</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>Plus haut</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>Plus bas</translation>
    </message>
    <message>
      <source>A chip in the last row; exports show chips when they are asked to.</source>
      <translation>Une étiquette dans la dernière ligne ; les exportations montrent les étiquettes sur demande.</translation>
    </message>
    <message>
      <source>Private: audiences do not see it unless you tick it for them.</source>
      <translation>Privé : les publics ne le voient pas tant que vous ne le cochez pas pour eux.</translation>
    </message>
    <message>
      <source>Choose the colour of a function</source>
      <translation>Choisir la couleur d’une fonction</translation>
    </message>
    <message>
      <source>Ticked fields stand on the cards in this order; drag them to another place.</source>
      <translation>Les champs cochés figurent sur les cartes dans cet ordre ; faites-les glisser à une autre place.</translation>
    </message>
    <message>
      <source>Colours of your company, in every view and export. Print grey and high contrast keep patterns of their own.</source>
      <translation>Les couleurs de votre entreprise, dans chaque vue et exportation. Le gris d’impression et le contraste élevé gardent leurs propres motifs.</translation>
    </message>
    <message>
      <source>Kind of cards</source>
      <translation>Type de cartes</translation>
    </message>
    <message>
      <source>Names above titles</source>
      <translation>Noms au-dessus des intitulés</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Choose what the cards show</source>
      <translation>Choisir ce que les cartes montrent</translation>
    </message>
    <message>
      <source>Choose the accent</source>
      <translation>Choisir l’accent</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Use cards: {style}</source>
      <translation>Utiliser les cartes : {style}</translation>
    </message>
    <message>
      <source>Cards and colours</source>
      <translation>Cartes et couleurs</translation>
    </message>
    <message>
      <source>Support Manager</source>
      <translation>Responsable Assistance</translation>
    </message>
    <message>
      <source>Account Manager</source>
      <translation>Chargé de clientèle</translation>
    </message>
    <message>
      <source>Samples of the cards</source>
      <translation>Exemples de cartes</translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message>
      <source>Chart</source>
      <translation>Organigramme</translation>
    </message>
    <message>
      <source>A comment must say something.</source>
      <translation>Un commentaire doit dire quelque chose.</translation>
    </message>
    <message>
      <source>This comment is not there any more.</source>
      <translation>Ce commentaire n’existe plus.</translation>
    </message>
    <message>
      <source>There is no scenario “{scenario}” in this chart.</source>
      <translation>Il n’y a pas de scénario « {scenario} » dans cet organigramme.</translation>
    </message>
    <message>
      <source>A photo that somebody still has cannot be removed.</source>
      <translation>Une photo encore utilisée par quelqu’un ne peut pas être supprimée.</translation>
    </message>
    <message>
      <source>There is no role “{id}” in this chart.</source>
      <translation>Il n’y a pas de rôle « {id} » dans cet organigramme.</translation>
    </message>
    <message>
      <source>A role cannot have the id “{id}”.</source>
      <translation>Un rôle ne peut pas avoir l’identifiant « {id} ».</translation>
    </message>
    <message>
      <source>{name}: a role has at least one seat, and no more vacant than seats.</source>
      <translation>{name} : un rôle a au moins un poste, et pas plus de postes vacants que de postes.</translation>
    </message>
    <message>
      <source>{name}: FTE and cost must be ordinary numbers, FTE not below 0.</source>
      <translation>{name} : l’ETP et le coût doivent être des nombres ordinaires, et l’ETP ne peut pas être inférieur à 0.</translation>
    </message>
    <message>
      <source>{name}: “{rank}” is no place in an order.</source>
      <translation>{name} : « {rank} » n’est pas une place dans un ordre.</translation>
    </message>
    <message>
      <source>There is no photo “{missing}” in this chart.</source>
      <translation>Il n’y a pas de photo « {missing} » dans cet organigramme.</translation>
    </message>
    <message>
      <source>{title} would report to itself.</source>
      <translation>{title} serait rattaché à lui-même.</translation>
    </message>
    <message>
      <source>“{left}” would have a line to a role that is gone.</source>
      <translation>« {left} » aurait une ligne vers un rôle disparu.</translation>
    </message>
    <message>
      <source>{title} cannot have a dotted line to itself.</source>
      <translation>{title} ne peut pas avoir de ligne pointillée vers lui-même.</translation>
    </message>
    <message>
      <source>{title}: no role “{manager}” for the line.</source>
      <translation>{title} : pas de rôle « {manager} » pour la ligne.</translation>
    </message>
    <message>
      <source>A person without a post cannot have the id “{id}”.</source>
      <translation>Une personne sans poste ne peut pas avoir l’identifiant « {id} ».</translation>
    </message>
    <message>
      <source>{name}: FTE must be an ordinary number.</source>
      <translation>{name} : l’ETP doit être un nombre ordinaire.</translation>
    </message>
    <message>
      <source>{title}: no role “{reports_to}” to report to.</source>
      <translation>{title} : pas de rôle « {reports_to} » auquel se rattacher.</translation>
    </message>
    <message>
      <source>“{before}” does not report there.</source>
      <translation>« {before} » n’est pas rattaché à cet endroit.</translation>
    </message>
    <message>
      <source>There is already a role “{id}”.</source>
      <translation>Il y a déjà un rôle « {id} ».</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Sans poste</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Déplacé</translation>
    </message>
    <message>
      <source>Swapped</source>
      <translation>Permuté</translation>
    </message>
    <message>
      <source>Vacated</source>
      <translation>Libéré</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Pourvu</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>Was here</source>
      <translation>Était ici</translation>
    </message>
    <message>
      <source>{person} goes to {post}</source>
      <translation>{person} va vers {post}</translation>
    </message>
    <message>
      <source>{person} comes from {post}</source>
      <translation>{person} vient de {post}</translation>
    </message>
    <message>
      <source>reports to {manager}</source>
      <translation>rattaché à {manager}</translation>
    </message>
    <message>
      <source>reported to {manager}</source>
      <translation>était rattaché à {manager}</translation>
    </message>
    <message>
      <source>from {before} to {after}</source>
      <translation>de {before} à {after}</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <source>removed here and changed there</source>
      <translation>supprimé ici et modifié là-bas</translation>
    </message>
    <message>
      <source>changed here and removed there</source>
      <translation>modifié ici et supprimé là-bas</translation>
    </message>
    <message>
      <source>added on both sides</source>
      <translation>ajouté des deux côtés</translation>
    </message>
    <message>
      <source>changed to another kind</source>
      <translation>changé en un autre type</translation>
    </message>
    <message>
      <source>Comment of {author}</source>
      <translation>Commentaire de {author}</translation>
    </message>
    <message>
      <source>the manager “{name}” was removed on one side</source>
      <translation>le responsable « {name} » a été supprimé d’un côté</translation>
    </message>
    <message>
      <source>{field} is {ours} here and {theirs} there</source>
      <translation>{field} vaut {ours} ici et {theirs} là-bas</translation>
    </message>
    <message>
      <source>is in two places now</source>
      <translation>se trouve maintenant à deux endroits</translation>
    </message>
    <message>
      <source>Moves to another post</source>
      <translation>Change de poste</translation>
    </message>
    <message>
      <source>Changes places</source>
      <translation>Échange sa place</translation>
    </message>
    <message>
      <source>Finds a post</source>
      <translation>Trouve un poste</translation>
    </message>
    <message>
      <source>Has no post any more</source>
      <translation>N’a plus de poste</translation>
    </message>
    <message>
      <source>Joins</source>
      <translation>Arrive</translation>
    </message>
    <message>
      <source>Leaves</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>New post</source>
      <translation>Nouveau poste</translation>
    </message>
    <message>
      <source>Post removed</source>
      <translation>Poste supprimé</translation>
    </message>
    <message>
      <source>New manager</source>
      <translation>Nouveau responsable</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>photo changed</source>
      <translation>photo modifiée</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>photo</translation>
    </message>
    <message>
      <source>This person does not hold the post any more.</source>
      <translation>Cette personne n’occupe plus ce poste.</translation>
    </message>
    <message>
      <source>A person cannot change places with themselves.</source>
      <translation>Une personne ne peut pas échanger sa place avec elle-même.</translation>
    </message>
    <message>
      <source>A person cannot take their own place.</source>
      <translation>Une personne ne peut pas prendre sa propre place.</translation>
    </message>
    <message>
      <source>{person} has this post already.</source>
      <translation>{person} a déjà ce poste.</translation>
    </message>
    <message>
      <source>Every seat of {title} is taken.</source>
      <translation>Tous les postes de {title} sont pourvus.</translation>
    </message>
    <message>
      <source>this is no picture of the kind {kind}</source>
      <translation>ce n’est pas une image de type {kind}</translation>
    </message>
    <message>
      <source>a photo has at most {pixels} pixels a side and {bytes} bytes</source>
      <translation>une photo a au plus {pixels} pixels par côté et {bytes} octets</translation>
    </message>
    <message>
      <source>{n} changes of a scenario that is not there; left out.</source>
      <translation>{n} modifications d’un scénario qui n’existe pas ; omises.</translation>
    </message>
    <message>
      <source>1 change of a scenario that is not there; left out.</source>
      <translation>1 modification d’un scénario qui n’existe pas ; omise.</translation>
    </message>
    <message>
      <source>Scenario “{name}”: {text} It has this as today.</source>
      <translation>Scénario « {name} » : {text} Il reprend la situation d’aujourd’hui.</translation>
    </message>
    <message>
      <source>{who} would be in two posts; choose one side for both.</source>
      <translation>{who} occuperait deux postes ; choisissez un côté pour les deux.</translation>
    </message>
    <message>
      <source>{who} would be in no post; choose one side for both.</source>
      <translation>{who} n’occuperait aucun poste ; choisissez un côté pour les deux.</translation>
    </message>
    <message>
      <source>“{id}” cannot be otherwise in a scenario.</source>
      <translation>« {id} » ne peut pas différer dans un scénario.</translation>
    </message>
    <message>
      <source>Another picture in this file has the id “{id}” already.</source>
      <translation>Une autre image de ce fichier a déjà l’identifiant « {id} ».</translation>
    </message>
    <message>
      <source>This cannot be taken over without {named}.</source>
      <translation>Ceci ne peut pas être repris sans {named}.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>A scenario must have a name.</source>
      <translation>Un scénario doit avoir un nom.</translation>
    </message>
    <message>
      <source>Scenario</source>
      <translation>Scénario</translation>
    </message>
    <message>
      <source>There is no scenario “{name}”; there are {there}.</source>
      <translation>Il n’y a pas de scénario « {name} » ; il y a {there}.</translation>
    </message>
    <message>
      <source>There is no scenario “{id}” in this chart.</source>
      <translation>Il n’y a pas de scénario « {id} » dans cet organigramme.</translation>
    </message>
    <message>
      <source>There is a scenario “{strip}” already.</source>
      <translation>Il y a déjà un scénario « {strip} ».</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 poste</translation>
    </message>
    <message>
      <source>Only cards that are alike and lead nobody fold into one.</source>
      <translation>Seules des cartes semblables et sans équipe se regroupent en une seule.</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} postes</translation>
    </message>
    <message>
      <source>{role} has {seats}; one must stay.</source>
      <translation>{role} a {seats} ; il doit en rester un.</translation>
    </message>
    <message>
      <source>{n} names for {seats} without a name on “{role}”: add seats, or paste fewer names.</source>
      <translation>{n} noms pour {seats} sans nom sur « {role} » : ajoutez des postes, ou collez moins de noms.</translation>
    </message>
    <message>
      <source>{role} would have more vacant seats than seats.</source>
      <translation>{role} aurait plus de postes vacants que de postes.</translation>
    </message>
    <message>
      <source>{role} has a dotted line to “{manager}”, which would not be there.</source>
      <translation>{role} a une ligne pointillée vers « {manager} », qui n’existerait plus.</translation>
    </message>
    <message>
      <source>{at} would report to itself.</source>
      <translation>{at} serait rattaché à lui-même.</translation>
    </message>
    <message>
      <source>{at} reports to “{reports_to}”, which would not be there.</source>
      <translation>{at} est rattaché à « {reports_to} », qui n’existerait plus.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rôles</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Postes</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacant</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>En projet</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETP</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Coût annuel</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveaux</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Responsables</translation>
    </message>
    <message>
      <source>Largest span</source>
      <translation>Étendue maximale</translation>
    </message>
    <message>
      <source>Average span</source>
      <translation>Étendue moyenne</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>goes to {post}</source>
      <translation>va vers {post}</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Quelqu’un</translation>
    </message>
    <message>
      <source>This person does not wait for a post any more.</source>
      <translation>Cette personne n’attend plus de poste.</translation>
    </message>
  </context>
  <context>
    <name>Clipboard</name>
    <message>
      <source>{n} of the people hold posts here already and stay in them.</source>
      <translation>{n} de ces personnes occupent déjà un poste ici et y restent.</translation>
    </message>
    <message>
      <source>Select the card of somebody who is named, then paste the picture.</source>
      <translation>Sélectionnez la carte d’une personne nommée, puis collez l’image.</translation>
    </message>
    <message>
      <source>They stand at the top; select a role first to put them under it.</source>
      <translation>Ils se trouvent au sommet ; sélectionnez d’abord un rôle pour les placer dessous.</translation>
    </message>
    <message>
      <source>They report to {name}.</source>
      <translation>Ils sont rattachés à {name}.</translation>
    </message>
    <message>
      <source>Copied {what}.</source>
      <translation>Copié : {what}.</translation>
    </message>
    <message>
      <source>Cut {what}.</source>
      <translation>Coupé : {what}.</translation>
    </message>
    <message>
      <source>Paste {what}</source>
      <translation>Coller {what}</translation>
    </message>
    <message>
      <source>Cut {what}</source>
      <translation>Couper {what}</translation>
    </message>
    <message>
      <source>Nothing to paste: copy a branch, or rows of a spreadsheet, first.</source>
      <translation>Rien à coller : copiez d’abord une branche ou des lignes d’un tableur.</translation>
    </message>
    <message>
      <source>The clipboard</source>
      <translation>Le presse-papiers</translation>
    </message>
    <message>
      <source>Move 1 person to another chart</source>
      <translation>Déplacer 1 personne vers un autre organigramme</translation>
    </message>
    <message>
      <source>Move {n} people to another chart</source>
      <translation>Déplacer {n} personnes vers un autre organigramme</translation>
    </message>
    <message>
      <source>Paste a list</source>
      <translation>Coller une liste</translation>
    </message>
    <message>
      <source>The list</source>
      <translation>La liste</translation>
    </message>
    <message>
      <source>Paste rows of a spreadsheet, JSON or YAML, or type one title or name a line, reports further to the right.</source>
      <translation>Collez des lignes d’un tableur, du JSON ou du YAML, ou saisissez un intitulé ou un nom par ligne, les subordonnés décalés vers la droite.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Name 1 person on {title}</source>
      <translation>Nommer 1 personne sur {title}</translation>
    </message>
    <message>
      <source>Name {n} people on {title}</source>
      <translation>Nommer {n} personnes sur {title}</translation>
    </message>
    <message>
      <source>a role</source>
      <translation>un rôle</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 rôle</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
    <message>
      <source>Paste roles</source>
      <translation>Coller des rôles</translation>
    </message>
    <message>
      <source>The first row names the columns</source>
      <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
      <source>The pasted rows</source>
      <translation>Les lignes collées</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 ligne</translation>
    </message>
    <message>
      <source>What “{column}” is</source>
      <translation>À quoi correspond « {column} »</translation>
    </message>
    <message>
      <source>Add {roles}</source>
      <translation>Ajouter {roles}</translation>
    </message>
    <message>
      <source>{n} rows</source>
      <translation>{n} lignes</translation>
    </message>
    <message>
      <source>{rows} become {roles}.</source>
      <translation>{rows} deviennent {roles}.</translation>
    </message>
    <message>
      <source>And {n} more.</source>
      <translation>Et {n} de plus.</translation>
    </message>
    <message>
      <source>Copied a picture of {w} × {h} pixels.</source>
      <translation>Image de {w} × {h} pixels copiée.</translation>
    </message>
    <message>
      <source>{n} roles are too many for one picture: select a branch, or export the chart.</source>
      <translation>{n} rôles sont trop nombreux pour une seule image : sélectionnez une branche, ou exportez l’organigramme.</translation>
    </message>
  </context>
  <context>
    <name>Command line</name>
    <message>
      <source>See “{command} --help”.</source>
      <translation>Voir « {command} --help ».</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Interrompu.</translation>
    </message>
    <message>
      <source>There is not enough memory for this chart.</source>
      <translation>La mémoire ne suffit pas pour cet organigramme.</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>Le fichier</translation>
    </message>
    <message>
      <source>A finding is accepted for a reason: say it with --reason.</source>
      <translation>Un constat s’accepte pour une raison : indiquez-la avec --reason.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>{file} is no chart file, so nothing can be accepted in it.</source>
      <translation>{file} n’est pas un fichier d’organigramme ; rien ne peut y être accepté.</translation>
    </message>
    <message>
      <source>There is no finding {name}; “orgchart check” shows them in brackets.</source>
      <translation>Il n’y a pas de constat {name} ; « orgchart check » les montre entre crochets.</translation>
    </message>
    <message>
      <source>Checking</source>
      <translation>Vérification</translation>
    </message>
    <message>
      <source>There is no rule {name}; “orgchart rules” lists them.</source>
      <translation>Il n’y a pas de règle {name} ; « orgchart rules » les énumère.</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>Écriture de {name}</translation>
    </message>
    <message>
      <source>{role}, reports to {manager}</source>
      <translation>{role}, rattaché à : {manager}</translation>
    </message>
    <message>
      <source>{role}, reported to {manager}</source>
      <translation>{role}, était rattaché à : {manager}</translation>
    </message>
    <message>
      <source>{name}: has a post again</source>
      <translation>{name} : a de nouveau un poste</translation>
    </message>
    <message>
      <source>The charts are the same.</source>
      <translation>Les organigrammes sont identiques.</translation>
    </message>
    <message>
      <source>{who}: from {here} to {there}</source>
      <translation>{who} : de {here} à {there}</translation>
    </message>
    <message>
      <source>{post}: vacated</source>
      <translation>{post} : libéré</translation>
    </message>
    <message>
      <source>{post}: filled</source>
      <translation>{post} : pourvu</translation>
    </message>
    <message>
      <source>{name}: not placed, was {post}</source>
      <translation>{name} : sans poste, auparavant {post}</translation>
    </message>
    <message>
      <source>{name}: not placed</source>
      <translation>{name} : sans poste</translation>
    </message>
    <message>
      <source>1 role added</source>
      <translation>1 rôle ajouté</translation>
    </message>
    <message>
      <source>{n} roles added</source>
      <translation>{n} rôles ajoutés</translation>
    </message>
    <message>
      <source>1 removed</source>
      <translation>1 supprimé</translation>
    </message>
    <message>
      <source>{n} removed</source>
      <translation>{n} supprimés</translation>
    </message>
    <message>
      <source>1 moved</source>
      <translation>1 déplacé</translation>
    </message>
    <message>
      <source>{n} moved</source>
      <translation>{n} déplacés</translation>
    </message>
    <message>
      <source>1 changed</source>
      <translation>1 modifié</translation>
    </message>
    <message>
      <source>{n} changed</source>
      <translation>{n} modifiés</translation>
    </message>
    <message>
      <source>1 person moves</source>
      <translation>1 personne change de poste</translation>
    </message>
    <message>
      <source>{n} people move</source>
      <translation>{n} personnes changent de poste</translation>
    </message>
    <message>
      <source>1 post vacated</source>
      <translation>1 poste libéré</translation>
    </message>
    <message>
      <source>{n} posts vacated</source>
      <translation>{n} postes libérés</translation>
    </message>
    <message>
      <source>1 filled</source>
      <translation>1 pourvu</translation>
    </message>
    <message>
      <source>{n} filled</source>
      <translation>{n} pourvus</translation>
    </message>
    <message>
      <source>1 person newly not placed</source>
      <translation>1 personne nouvellement sans poste</translation>
    </message>
    <message>
      <source>{n} people newly not placed</source>
      <translation>{n} personnes nouvellement sans poste</translation>
    </message>
    <message>
      <source>1 placed</source>
      <translation>1 placée</translation>
    </message>
    <message>
      <source>{n} placed</source>
      <translation>{n} placées</translation>
    </message>
    <message>
      <source>1 left</source>
      <translation>1 partie</translation>
    </message>
    <message>
      <source>{n} left</source>
      <translation>{n} parties</translation>
    </message>
    <message>
      <source>{name} joins as {post}</source>
      <translation>{name} arrive comme {post}</translation>
    </message>
    <message>
      <source>{name}, had no post</source>
      <translation>{name}, était sans poste</translation>
    </message>
    <message>
      <source>{name} leaves, was {post}</source>
      <translation>{name} part, était {post}</translation>
    </message>
    <message>
      <source>Give a second chart to compare with, or a --scenario of the first.</source>
      <translation>Indiquez un second organigramme à comparer, ou un --scenario du premier.</translation>
    </message>
    <message>
      <source>Two charts are compared; give --scenario once or twice.</source>
      <translation>Deux organigrammes sont comparés ; indiquez --scenario une ou deux fois.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Lecture de {name}</translation>
    </message>
    <message>
      <source>An audience sees no comments; give --comments or --audience.</source>
      <translation>Un public ne voit pas les commentaires ; indiquez --comments ou --audience.</translation>
    </message>
    <message>
      <source>Say with -o where to write it.</source>
      <translation>Indiquez avec -o où l’écrire.</translation>
    </message>
    <message>
      <source>was accepted, with other facts</source>
      <translation>était accepté, dans une autre situation</translation>
    </message>
    <message>
      <source>was accepted until a day that is past</source>
      <translation>était accepté jusqu’à une date passée</translation>
    </message>
    <message>
      <source>Accepted:</source>
      <translation>Acceptés :</translation>
    </message>
    <message>
      <source>Nothing to mend.</source>
      <translation>Rien à corriger.</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Source : {source}</translation>
    </message>
    <message>
      <source>{rule}:</source>
      <translation>{rule} :</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 constat</translation>
    </message>
    <message>
      <source>{n} findings</source>
      <translation>{n} constats</translation>
    </message>
    <message>
      <source>{reason}, until {day}</source>
      <translation>{reason}, jusqu’au {day}</translation>
    </message>
    <message>
      <source>Give one of --dpi, --width and --scale.</source>
      <translation>Indiquez une seule des options --dpi, --width et --scale.</translation>
    </message>
    <message>
      <source>Read by the choices of “{name}”; --no-profile leaves them aside.</source>
      <translation>Lu selon les choix de « {name} » ; --no-profile les laisse de côté.</translation>
    </message>
    <message>
      <source>1 photo matched.</source>
      <translation>1 photo associée.</translation>
    </message>
    <message>
      <source>{n} photos matched.</source>
      <translation>{n} photos associées.</translation>
    </message>
    <message>
      <source>{rows}: {kept} kept, {joined} joined, {left_out} left out. {roles}.</source>
      <translation>{rows} : {kept} reprises, {joined} réunies, {left_out} écartées. {roles}.</translation>
    </message>
    <message>
      <source>Importing {name}</source>
      <translation>Importation de {name}</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 ligne</translation>
    </message>
    <message>
      <source>{n} rows</source>
      <translation>{n} lignes</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 rôle</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
    <message>
      <source>Row {n}: {told}</source>
      <translation>Ligne {n} : {told}</translation>
    </message>
    <message>
      <source>Laying out</source>
      <translation>Mise en page</translation>
    </message>
    <message>
      <source>{cards}, {width} × {height} pt, titles in {type} pt.</source>
      <translation>{cards}, {width} × {height} pt, intitulés en {type} pt.</translation>
    </message>
    <message>
      <source>--gap is for boxes of one size; give their size with --card as well.</source>
      <translation>--gap vaut pour des cadres de même taille ; indiquez aussi leur taille avec --card.</translation>
    </message>
    <message>
      <source>--{option} takes two lengths in points, as 180x64, not {text}.</source>
      <translation>--{option} attend deux longueurs en points, comme 180x64, et non {text}.</translation>
    </message>
    <message>
      <source>1 card</source>
      <translation>1 carte</translation>
    </message>
    <message>
      <source>{n} cards</source>
      <translation>{n} cartes</translation>
    </message>
    <message>
      <source>{option} {text} is not of the form {form}, as {example}.</source>
      <translation>{option} {text} n’est pas de la forme {form}, comme {example}.</translation>
    </message>
    <message>
      <source>1 clash; ours was taken.</source>
      <translation>1 conflit ; notre version a été retenue.</translation>
    </message>
    <message>
      <source>{n} clashes; ours was taken.</source>
      <translation>{n} conflits ; notre version a été retenue.</translation>
    </message>
    <message>
      <source>{name}: {roles}, {seats}, {layers}.</source>
      <translation>{name} : {roles}, {seats}, {layers}.</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 poste</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} postes</translation>
    </message>
    <message>
      <source>1 layer</source>
      <translation>1 niveau</translation>
    </message>
    <message>
      <source>{n} layers</source>
      <translation>{n} niveaux</translation>
    </message>
    <message>
      <source>There is no screen to open a window on. The commands of “orgchart --help” need none.</source>
      <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Les commandes de « orgchart --help » n’en ont pas besoin.</translation>
    </message>
    <message>
      <source>… and {n} more; --report saves them all.</source>
      <translation>… et {n} autres ; --report les enregistre tous.</translation>
    </message>
    <message>
      <source>--compare shows every card; it does not go with --fold-teams.</source>
      <translation>--compare montre chaque carte et ne va pas avec --fold-teams.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Give --split or --poster, not both.</source>
      <translation>Indiquez --split ou --poster, pas les deux.</translation>
    </message>
    <message>
      <source>--depth is for pages of their own; give --split as well.</source>
      <translation>--depth vaut pour des pages à part ; indiquez aussi --split.</translation>
    </message>
    <message>
      <source>Give --update or --template: a deck keeps its own master.</source>
      <translation>Indiquez --update ou --template : une présentation garde son propre masque.</translation>
    </message>
    <message>
      <source>--update is for one deck; it does not go with --batch.</source>
      <translation>--update vaut pour une seule présentation et ne va pas avec --batch.</translation>
    </message>
    <message>
      <source>--compare makes pages of its own; it cannot be parted as well.</source>
      <translation>--compare fait ses propres pages et ne peut pas être découpé en plus.</translation>
    </message>
    <message>
      <source>{file} has no password in its first line.</source>
      <translation>{file} n’a pas de mot de passe sur sa première ligne.</translation>
    </message>
    <message>
      <source>{why} Use --password-file, or {variable} in the environment.</source>
      <translation>{why} Utilisez --password-file, ou {variable} dans l’environnement.</translation>
    </message>
    <message>
      <source>{file} is no text in UTF-8, so there is no password in it.</source>
      <translation>{file} n’est pas un texte en UTF-8, il ne contient donc pas de mot de passe.</translation>
    </message>
    <message>
      <source>{who} joined</source>
      <translation>{who} : arrivée</translation>
    </message>
    <message>
      <source>{who} left</source>
      <translation>{who} : départ</translation>
    </message>
    <message>
      <source>{who} moved</source>
      <translation>{who} : déplacement</translation>
    </message>
    <message>
      <source>{who} changed</source>
      <translation>{who} : modification</translation>
    </message>
    <message>
      <source>{who} changed on both sides</source>
      <translation>{who} : modification des deux côtés</translation>
    </message>
    <message>
      <source>{who} stays out, as removed by hand</source>
      <translation>{who} : reste en dehors, car supprimé à la main</translation>
    </message>
    <message>
      <source>1 joined</source>
      <translation>1 arrivée</translation>
    </message>
    <message>
      <source>{n} joined</source>
      <translation>{n} arrivées</translation>
    </message>
    <message>
      <source>1 changed on both sides</source>
      <translation>1 modifié des deux côtés</translation>
    </message>
    <message>
      <source>{n} changed on both sides</source>
      <translation>{n} modifiés des deux côtés</translation>
    </message>
    <message>
      <source>1 stays out, as removed by hand</source>
      <translation>1 reste en dehors, car supprimé à la main</translation>
    </message>
    <message>
      <source>{n} stay out, as removed by hand</source>
      <translation>{n} restent en dehors, car supprimés à la main</translation>
    </message>
    <message>
      <source>Update from a list</source>
      <translation>Mettre à jour depuis une liste</translation>
    </message>
    <message>
      <source>1 move would close a circle and was left: {names}.</source>
      <translation>1 déplacement aurait fermé un cercle et a été laissé : {names}.</translation>
    </message>
    <message>
      <source>{n} moves would close a circle and were left: {names}.</source>
      <translation>{n} déplacements auraient fermé un cercle et ont été laissés : {names}.</translation>
    </message>
    <message>
      <source>{name} cannot update this chart: {why}</source>
      <translation>{name} ne peut pas mettre à jour cet organigramme : {why}</translation>
    </message>
    <message>
      <source>{n} roles are called “{text}”. Give an id instead: {some}.</source>
      <translation>{n} rôles s’appellent « {text} ». Indiquez plutôt un identifiant : {some}.</translation>
    </message>
    <message>
      <source>No role has the id, title or holder “{text}”.</source>
      <translation>Aucun rôle n’a pour identifiant, intitulé ou titulaire « {text} ».</translation>
    </message>
    <message>
      <source>of staff lists</source>
      <translation>des listes du personnel</translation>
    </message>
    <message>
      <source>off</source>
      <translation>désactivée</translation>
    </message>
    <message>
      <source>Saving {name}</source>
      <translation>Enregistrement de {name}</translation>
    </message>
    <message>
      <source>{name} is protected and would not be any more; give its password with --password-file or in {variable}, or save to another file.</source>
      <translation>{name} est protégé et ne le serait plus ; donnez son mot de passe avec --password-file ou dans {variable}, ou enregistrez dans un autre fichier.</translation>
    </message>
    <message>
      <source>{name} is the chart itself; give the copy another name.</source>
      <translation>{name} est l’organigramme lui-même ; donnez un autre nom à la copie.</translation>
    </message>
    <message>
      <source>{name} names a scenario already; leave that or --scenario out.</source>
      <translation>{name} désigne déjà un scénario ; omettez celui-ci ou --scenario.</translation>
    </message>
    <message>
      <source>{name} is no chart file, so there is no scenario “{scenario}” in it.</source>
      <translation>{name} n’est pas un fichier d’organigramme ; il ne contient donc pas de scénario « {scenario} ».</translation>
    </message>
    <message>
      <source>Seats by function</source>
      <translation>Postes par fonction</translation>
    </message>
    <message>
      <source>Seats by level</source>
      <translation>Postes par échelon</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 personne</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personnes</translation>
    </message>
    <message>
      <source>Managers by span</source>
      <translation>Responsables par étendue</translation>
    </message>
    <message>
      <source>{n}  ({people} people, {vacant} vacant, {planned} planned)</source>
      <translation>{n}  (personnes : {people}, vacants : {vacant}, en projet : {planned})</translation>
    </message>
    <message>
      <source>{n}  ({alone} lead one person)</source>
      <translation>{n}  (dont {alone} pour une seule personne)</translation>
    </message>
    <message>
      <source>largest {largest}, average {average}</source>
      <translation>la plus grande {largest}, moyenne {average}</translation>
    </message>
    <message>
      <source>{n}  (1 to {others} others)</source>
      <translation>{n}  (1 pour {others} autres)</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rôles</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Postes</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETP</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveaux</translation>
    </message>
    <message>
      <source>Tops</source>
      <translation>Sommets</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Responsables</translation>
    </message>
    <message>
      <source>Spans</source>
      <translation>Étendues</translation>
    </message>
    <message>
      <source>Leaders</source>
      <translation>Encadrants</translation>
    </message>
    <message>
      <source>Dotted lines</source>
      <translation>Lignes pointillées</translation>
    </message>
    <message>
      <source>spans {least} to {largest}, average {average}</source>
      <translation>étendues de {least} à {largest}, moyenne {average}</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Sans poste</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Coût annuel</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>FOR</source>
      <translation>POUR</translation>
    </message>
    <message>
      <source>HAS</source>
      <translation>A</translation>
    </message>
    <message>
      <source>NAME</source>
      <translation>NOM</translation>
    </message>
    <message>
      <source>MODEL</source>
      <translation>MODÈLE</translation>
    </message>
    <message>
      <source>{low} people</source>
      <translation>{low} personnes</translation>
    </message>
    <message>
      <source>{low}–{high} people</source>
      <translation>{low}–{high} personnes</translation>
    </message>
    <message>
      <source>{low}+ people</source>
      <translation>{low} personnes et plus</translation>
    </message>
  </context>
  <context>
    <name>Comments</name>
    <message>
      <source>Comment</source>
      <translation>Commenter</translation>
    </message>
    <message>
      <source>Which comments</source>
      <translation>Quels commentaires</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouverts</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Résolus</translation>
    </message>
    <message>
      <source>Selected</source>
      <translation>Sélection</translation>
    </message>
    <message>
      <source>No comments here.</source>
      <translation>Pas de commentaires ici.</translation>
    </message>
    <message>
      <source>Select a card and write below. Comments are in no export unless asked for.</source>
      <translation>Sélectionnez une carte et écrivez ci-dessous. Les commentaires ne figurent dans aucune exportation, sauf sur demande.</translation>
    </message>
    <message>
      <source>Select one card to comment on it</source>
      <translation>Sélectionnez une carte pour la commenter</translation>
    </message>
    <message>
      <source>Open ({n})</source>
      <translation>Ouverts ({n})</translation>
    </message>
    <message>
      <source>Resolved ({n})</source>
      <translation>Résolus ({n})</translation>
    </message>
    <message>
      <source>{n} older ones are not listed.</source>
      <translation>{n} plus anciens ne sont pas listés.</translation>
    </message>
    <message>
      <source>Comment on {name}</source>
      <translation>Commenter {name}</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Répondre</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Votre réponse</translation>
    </message>
    <message>
      <source>Your comment</source>
      <translation>Votre commentaire</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>More about this comment</source>
      <translation>Plus sur ce commentaire</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Résoudre</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>résolu</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Quelqu’un</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <source>Before, changes or after</source>
      <translation>Avant, modifications ou après</translation>
    </message>
    <message>
      <source>Swap both sides</source>
      <translation>Intervertir les deux côtés</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>The three views, and the list of moves</source>
      <translation>Les trois vues, et la liste des mouvements</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <source>Take over into today…</source>
      <translation>Reprendre dans aujourd’hui…</translation>
    </message>
    <message>
      <source>Keep as scenario…</source>
      <translation>Garder comme scénario…</translation>
    </message>
    <message>
      <source>Nothing is different.</source>
      <translation>Aucune différence.</translation>
    </message>
    <message>
      <source>Both sides have the same roles and people.</source>
      <translation>Les deux côtés ont les mêmes rôles et les mêmes personnes.</translation>
    </message>
    <message>
      <source>Three slides</source>
      <translation>Trois diapositives</translation>
    </message>
    <message>
      <source>Three pages</source>
      <translation>Trois pages</translation>
    </message>
    <message>
      <source>Export the comparison</source>
      <translation>Exporter la comparaison</translation>
    </message>
    <message>
      <source>Workbook</source>
      <translation>Classeur</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Export the list of moves</source>
      <translation>Exporter la liste des mouvements</translation>
    </message>
    <message>
      <source>Writing {name} …</source>
      <translation>Écriture de {name} …</translation>
    </message>
    <message>
      <source>Keep as a scenario</source>
      <translation>Garder comme scénario</translation>
    </message>
    <message>
      <source>Name of the scenario</source>
      <translation>Nom du scénario</translation>
    </message>
    <message>
      <source>New scenario “{name}”</source>
      <translation>Nouveau scénario « {name} »</translation>
    </message>
    <message>
      <source>Saved {when}</source>
      <translation>Enregistré {when}</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>Lecture de {name} …</translation>
    </message>
    <message>
      <source>Which changes</source>
      <translation>Quelles modifications</translation>
    </message>
    <message>
      <source>All changes</source>
      <translation>Toutes les modifications</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>Postes</translation>
    </message>
    <message>
      <source>{name} · {n}</source>
      <translation>{name} · {n}</translation>
    </message>
    <message>
      <source>No department</source>
      <translation>Sans service</translation>
    </message>
    <message>
      <source>List of moves</source>
      <translation>Liste des mouvements</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Modifications</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <source>Make a scenario, or choose two charts above.</source>
      <translation>Créez un scénario, ou choisissez deux organigrammes ci-dessus.</translation>
    </message>
    <message>
      <source>There is nothing to compare yet.</source>
      <translation>Il n’y a encore rien à comparer.</translation>
    </message>
    <message>
      <source>Comparing …</source>
      <translation>Comparaison …</translation>
    </message>
    <message>
      <source>Large charts take a moment.</source>
      <translation>Les grands organigrammes demandent un moment.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>After: {name}</source>
      <translation>Après : {name}</translation>
    </message>
    <message>
      <source>Before: {name}</source>
      <translation>Avant : {name}</translation>
    </message>
    <message>
      <source>Another chart…</source>
      <translation>Un autre organigramme…</translation>
    </message>
    <message>
      <source>An earlier version</source>
      <translation>Une version précédente</translation>
    </message>
    <message>
      <source>A newer staff list…</source>
      <translation>Une liste du personnel plus récente…</translation>
    </message>
    <message>
      <source>New posts</source>
      <translation>Nouveaux postes</translation>
    </message>
    <message>
      <source>Removed posts</source>
      <translation>Postes supprimés</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Déplacé</translation>
    </message>
    <message>
      <source>Vacated</source>
      <translation>Libéré</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Pourvu</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>Swapped</source>
      <translation>Permuté</translation>
    </message>
    <message>
      <source>Placed again</source>
      <translation>De nouveau en poste</translation>
    </message>
    <message>
      <source>Not placed any more</source>
      <translation>Désormais sans poste</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Arrivées</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Départs</translation>
    </message>
    <message>
      <source> · to {department}</source>
      <translation> · vers {department}</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
  </context>
  <context>
    <name>Coverage</name>
    <message>
      <source>Take {what} from {who}</source>
      <translation>Retirer {what} à {who}</translation>
    </message>
    <message>
      <source>Give {what} to {who}</source>
      <translation>Donner {what} à {who}</translation>
    </message>
    <message>
      <source>1 role selected.</source>
      <translation>1 rôle sélectionné.</translation>
    </message>
    <message>
      <source>{n} roles selected.</source>
      <translation>{n} rôles sélectionnés.</translation>
    </message>
    <message>
      <source>Who takes care of what</source>
      <translation>Qui s’occupe de quoi</translation>
    </message>
    <message>
      <source>{done}. Undo takes it back.</source>
      <translation>{done}. Annuler revient en arrière.</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 rôle</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
    <message>
      <source>Every function is covered by two people or more.</source>
      <translation>Chaque fonction est couverte par deux personnes ou plus.</translation>
    </message>
    <message>
      <source>No gaps</source>
      <translation>Aucune lacune</translation>
    </message>
    <message>
      <source>1 function without people</source>
      <translation>1 fonction sans personne</translation>
    </message>
    <message>
      <source>{n} functions without people</source>
      <translation>{n} fonctions sans personne</translation>
    </message>
    <message>
      <source>everybody has a stand-in</source>
      <translation>tout le monde a un suppléant</translation>
    </message>
    <message>
      <source>1 hangs on one person</source>
      <translation>1 sans suppléance</translation>
    </message>
    <message>
      <source>{n} hang on one person each</source>
      <translation>{n} sans suppléance</translation>
    </message>
    <message>
      <source>Only gaps and single points</source>
      <translation>Lacunes et points uniques</translation>
    </message>
    <message>
      <source>Say it in the panel of the role, or in the table.</source>
      <translation>Indiquez-le dans le panneau du rôle, ou dans le tableau.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Rien ne manque.</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rôles</translation>
    </message>
    <message>
      <source>Teams</source>
      <translation>Équipes</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Plages horaires</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Langues</translation>
    </message>
    <message>
      <source>There are no roles yet.</source>
      <translation>Il n’y a pas encore de rôles.</translation>
    </message>
    <message>
      <source>Add one on the chart.</source>
      <translation>Ajoutez-en un dans l’organigramme.</translation>
    </message>
    <message>
      <source>shift</source>
      <translation>plage horaire</translation>
    </message>
    <message>
      <source>language</source>
      <translation>langue</translation>
    </message>
    <message>
      <source>Nobody has a team yet.</source>
      <translation>Personne n’a encore d’équipe.</translation>
    </message>
    <message>
      <source>Let a role report to another.</source>
      <translation>Rattachez un rôle à un autre.</translation>
    </message>
    <message>
      <source>No role has a {what} yet.</source>
      <translation>Aucun rôle n’a encore de {what}.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Only vacant</source>
      <translation>Seulement vacant</translation>
    </message>
    <message>
      <source>Only 1</source>
      <translation>Seulement 1</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 personne</translation>
    </message>
    <message>
      <source>nobody could stand in</source>
      <translation>personne ne pourrait suppléer</translation>
    </message>
    <message>
      <source>Only {name}</source>
      <translation>Seulement {name}</translation>
    </message>
    <message>
      <source>{name}: nobody has {function}</source>
      <translation>{name} : personne n’a la fonction {function}</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>Alone</source>
      <translation>Seul</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacant</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personnes</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} à pourvoir</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>{n} en projet</translation>
    </message>
  </context>
  <context>
    <name>Drawing</name>
    <message>
      <source>{n} FTE</source>
      <translation>{n} ETP</translation>
    </message>
    <message>
      <source>Tier {tier}</source>
      <translation>Support N{tier}</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>The chart's typeface is missing. Install the package {package} again.</source>
      <translation>La police de caractères de l’organigramme est absente. Réinstallez le paquet {package}.</translation>
    </message>
    <message>
      <source>The title is too long for the page and was cut: “{title}”.</source>
      <translation>Le titre est trop long pour la page et a été tronqué : « {title} ».</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Autres</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Hard to see on white paper: a contrast of {n} to 1, where 3 is the least.</source>
      <translation>Peu visible sur papier blanc : contraste de {n} pour 1, alors que le minimum est de 3.</translation>
    </message>
    <message>
      <source>As text it could not be read on white paper: a contrast of {n} to 1, where 4.5 is the least. Texts are set darker.</source>
      <translation>Illisible comme texte sur papier blanc : contraste de {n} pour 1, alors que le minimum est de 4,5. Les textes sont assombris.</translation>
    </message>
    <message>
      <source>The page {name} cannot be used: each side must be {least_mm} to {most_mm} mm (14,400 points, the most a PDF page can have).</source>
      <translation>La page {name} est inutilisable : chaque côté doit mesurer de {least_mm} à {most_mm} mm (14 400 points, le maximum d’une page PDF).</translation>
    </message>
    <message>
      <source>There is no page {name}; there are {inches}, or give a size as 300x200mm.</source>
      <translation>Il n’y a pas de page {name} ; il y a {inches}, ou indiquez une taille comme 300x200mm.</translation>
    </message>
    <message>
      <source>Row {row}, column {column} of {rows} × {columns} · {title}</source>
      <translation>Ligne {row}, colonne {column} sur {rows} × {columns} · {title}</translation>
    </message>
    <message>
      <source>No font on this computer has {letters} {place}; installing the Noto fonts helps.</source>
      <translation>Aucune police de cet ordinateur ne contient {letters} {place} ; installer les polices Noto y remédie.</translation>
    </message>
    <message>
      <source>There are {n} more remarks of this kind.</source>
      <translation>Il y a encore {n} remarques de ce genre.</translation>
    </message>
    <message>
      <source>A title is too long for its card and was cut: “{title}”.</source>
      <translation>Un titre est trop long pour sa carte et a été tronqué : « {title} ».</translation>
    </message>
    <message>
      <source>The names on the card “{title}” were cut: {names}.</source>
      <translation>Les noms de la carte « {title} » ont été tronqués : {names}.</translation>
    </message>
    <message>
      <source>A line of the card “{title}” was cut: {text}</source>
      <translation>Une ligne de la carte « {title} » a été tronquée : {text}</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names} et {n} de plus</translation>
    </message>
    <message>
      <source>on the card “{title}”</source>
      <translation>sur la carte « {title} »</translation>
    </message>
    <message>
      <source>in “{text}”</source>
      <translation>dans « {text} »</translation>
    </message>
    <message>
      <source>There is no theme {name}; there are {themes}.</source>
      <translation>Il n’y a pas de thème {name} ; il y a {themes}.</translation>
    </message>
    <message>
      <source>Organisation chart</source>
      <translation>Organigramme</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 rôle</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
    <message>
      <source>1 layer</source>
      <translation>1 niveau</translation>
    </message>
    <message>
      <source>{n} layers</source>
      <translation>{n} niveaux</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 poste</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} postes</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} à pourvoir</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>{n} en projet</translation>
    </message>
    <message>
      <source>largest span {n}</source>
      <translation>étendue maximale {n}</translation>
    </message>
  </context>
  <context>
    <name>Drop</name>
    <message>
      <source>{name} would lead {span}; up to {usual} is usual.</source>
      <translation>{name} encadrerait {span} ; jusqu’à {usual} est habituel.</translation>
    </message>
    <message>
      <source>The chart would have {layers} layers; up to {usual} are usual.</source>
      <translation>L’organigramme aurait {layers} niveaux ; jusqu’à {usual} est habituel.</translation>
    </message>
    <message>
      <source>Move {what} to report to {target}.</source>
      <translation>Déplacer {what} en rattachement à {target}.</translation>
    </message>
    <message>
      <source>Move {what} before {target}.</source>
      <translation>Déplacer {what} avant {target}.</translation>
    </message>
    <message>
      <source>Move {what} after {target}.</source>
      <translation>Déplacer {what} après {target}.</translation>
    </message>
    <message>
      <source>Copy {what} to report to {target}.</source>
      <translation>Copier {what} en rattachement à {target}.</translation>
    </message>
    <message>
      <source>Copy {what} before {target}.</source>
      <translation>Copier {what} avant {target}.</translation>
    </message>
    <message>
      <source>Copy {what} after {target}.</source>
      <translation>Copier {what} après {target}.</translation>
    </message>
    <message>
      <source>Move {what} without the team to report to {target}.</source>
      <translation>Déplacer {what} sans l’équipe en rattachement à {target}.</translation>
    </message>
    <message>
      <source>Move {what} without the team before {target}.</source>
      <translation>Déplacer {what} sans l’équipe avant {target}.</translation>
    </message>
    <message>
      <source>Move {what} without the team after {target}.</source>
      <translation>Déplacer {what} sans l’équipe après {target}.</translation>
    </message>
    <message>
      <source>Add {what} to report to {target}.</source>
      <translation>Ajouter {what} en rattachement à {target}.</translation>
    </message>
    <message>
      <source>Add {what} before {target}.</source>
      <translation>Ajouter {what} avant {target}.</translation>
    </message>
    <message>
      <source>Add {what} after {target}.</source>
      <translation>Ajouter {what} après {target}.</translation>
    </message>
    <message>
      <source>the new role</source>
      <translation>le nouveau rôle</translation>
    </message>
    <message>
      <source>{name} is below the card you drag; nobody can report to their own report.</source>
      <translation>{name} est sous la carte que vous faites glisser ; personne ne peut être rattaché à son propre subordonné.</translation>
    </message>
    <message>
      <source>reports to {name}</source>
      <translation>rattaché à {name}</translation>
    </message>
    <message>
      <source>{count} roles</source>
      <translation>{count} rôles</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>be split into pages</source>
      <translation>être réparti sur plusieurs pages</translation>
    </message>
    <message>
      <source>be cut into sheets</source>
      <translation>être découpé en feuilles</translation>
    </message>
    <message>
      <source>have pages of statistics</source>
      <translation>avoir des pages de statistiques</translation>
    </message>
    <message>
      <source>have a password</source>
      <translation>avoir un mot de passe</translation>
    </message>
    <message>
      <source>replace the slides of a deck</source>
      <translation>remplacer les diapositives d’une présentation</translation>
    </message>
    <message>
      <source>{suffix} is not a format of an export; there are {known}. Choose the file's suffix or give --format.</source>
      <translation>{suffix} n’est pas un format d’exportation ; il y a {known}. Choisissez l’extension du fichier ou indiquez --format.</translation>
    </message>
    <message>
      <source>{name} names no format; there are {known}. Choose the file's suffix or give --format.</source>
      <translation>{name} ne désigne aucun format ; il y a {known}. Choisissez l’extension du fichier ou indiquez --format.</translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} et {last}</translation>
    </message>
    <message>
      <source>Say with --format what to write to standard output: {known}.</source>
      <translation>Indiquez avec --format ce qui doit être écrit sur la sortie standard : {known}.</translation>
    </message>
    <message>
      <source>{name} cannot {words}; choose {able}.</source>
      <translation>{name} ne peut pas {words} ; choisissez {able}.</translation>
    </message>
    <message>
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <source>What helps: {ways}.</source>
      <translation>Ce qui aide : {ways}.</translation>
    </message>
    <message>
      <source>Titles are set in {type_points} pt.</source>
      <translation>Les intitulés sont composés en {type_points} pt.</translation>
    </message>
    <message>
      <source>No arrangement of these cards can reach {readable} pt, {bound} pt at most.</source>
      <translation>Aucune disposition de ces cartes n’atteint {readable} pt ; le maximum est de {bound} pt.</translation>
    </message>
    <message>
      <source>Titles should have {readable} pt to be read.</source>
      <translation>Les intitulés devraient avoir {readable} pt pour être lisibles.</translation>
    </message>
    <message>
      <source>cards of {share} of this size around titles as large as now</source>
      <translation>des cartes réduites à {share} de cette taille, avec des intitulés aussi grands qu’à présent</translation>
    </message>
    <message>
      <source>one card for each team ({n} cards, about {points} pt)</source>
      <translation>une carte par équipe ({n} cartes, environ {points} pt)</translation>
    </message>
    <message>
      <source>a page {factor} times as wide and high</source>
      <translation>une page {factor} fois plus large et plus haute</translation>
    </message>
    <message>
      <source>a split into about {n} pages</source>
      <translation>une répartition sur environ {n} pages</translation>
    </message>
    <message>
      <source>, or </source>
      <translation>, ou </translation>
    </message>
    <message>
      <source>{label} is private; a drawing without private fields cannot show it.</source>
      <translation>{label} est privé ; un dessin sans champs privés ne peut pas le montrer.</translation>
    </message>
    <message>
      <source>No department</source>
      <translation>Sans service</translation>
    </message>
    <message>
      <source>Several files cannot go to standard output; give a file or a folder.</source>
      <translation>Plusieurs fichiers ne peuvent pas aller sur la sortie standard ; indiquez un fichier ou un dossier.</translation>
    </message>
    <message>
      <source>Slides are replaced in one deck; choose no deck, or one file.</source>
      <translation>Les diapositives sont remplacées dans une seule présentation ; ne choisissez aucune présentation, ou un seul fichier.</translation>
    </message>
    <message>
      <source>The chart has no departments, so there is nothing to write.</source>
      <translation>L’organigramme n’a pas de services, il n’y a donc rien à écrire.</translation>
    </message>
    <message>
      <source>The chart has no managers below its top, so there is nothing to write.</source>
      <translation>L’organigramme n’a pas de responsables sous le sommet, il n’y a donc rien à écrire.</translation>
    </message>
    <message>
      <source>written.</source>
      <translation>écrit.</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 rôle</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 poste</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} postes</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} à pourvoir</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>{n} en projet</translation>
    </message>
    <message>
      <source>{n} of them on this page</source>
      <translation>dont {n} sur cette page</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 page</translation>
    </message>
    <message>
      <source>{n} pages</source>
      <translation>{n} pages</translation>
    </message>
    <message>
      <source>↑ {title}, page {n}</source>
      <translation>↑ {title}, page {n}</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Vue d’ensemble</translation>
    </message>
    <message>
      <source>{pages}; titles have {points} pt or more.</source>
      <translation>{pages} ; les intitulés ont au moins {points} pt.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>Below {points} pt stay {names}: nobody can be taken off there. Choose a larger page or smaller cards.</source>
      <translation>Restent en dessous de {points} pt : {names} ; personne ne peut en être retiré. Choisissez une page plus grande ou des cartes plus petites.</translation>
    </message>
    <message>
      <source>page {n}</source>
      <translation>page {n}</translation>
    </message>
    <message>
      <source>This split would need more than {most_pages} pages. Export single branches, choose a larger page, or make the cards smaller.</source>
      <translation>Cette répartition demanderait plus de {most_pages} pages. Exportez des branches séparées, choisissez une page plus grande ou réduisez les cartes.</translation>
    </message>
    <message>
      <source>1 person without a post is not in the graph.</source>
      <translation>1 personne sans poste ne figure pas dans le graphe.</translation>
    </message>
    <message>
      <source>{n} people without a post are not in the graph.</source>
      <translation>{n} personnes sans poste ne figurent pas dans le graphe.</translation>
    </message>
    <message>
      <source>1 person without a post is left out, as private fields are.</source>
      <translation>1 personne sans poste est omise, comme les champs privés.</translation>
    </message>
    <message>
      <source>{n} people without a post are left out, as private fields are.</source>
      <translation>{n} personnes sans poste sont omises, comme les champs privés.</translation>
    </message>
    <message>
      <source>The chart has no role with the id “{root}”, so no branch of it.</source>
      <translation>L’organigramme n’a pas de rôle d’identifiant « {root} », donc pas de branche qui en parte.</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>résolu</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouvert</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Quelqu’un</translation>
    </message>
    <message>
      <source>{role} (resolved)</source>
      <translation>{role} (résolu)</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>{n} new</source>
      <translation>nouveaux : {n}</translation>
    </message>
    <message>
      <source>{n} moved</source>
      <translation>déplacés : {n}</translation>
    </message>
    <message>
      <source>{n} removed</source>
      <translation>supprimés : {n}</translation>
    </message>
    <message>
      <source>{n} changed</source>
      <translation>modifiés : {n}</translation>
    </message>
    <message>
      <source>{n} unchanged</source>
      <translation>inchangés : {n}</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 personne</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personnes</translation>
    </message>
    <message>
      <source>Only one view can go to standard output; choose it, or write to files.</source>
      <translation>Une seule vue peut aller sur la sortie standard ; choisissez-la, ou écrivez dans des fichiers.</translation>
    </message>
    <message>
      <source>Organisation chart</source>
      <translation>Organigramme</translation>
    </message>
    <message>
      <source>largest span {n}</source>
      <translation>étendue maximale {n}</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Before: {figures}</source>
      <translation>Avant : {figures}</translation>
    </message>
    <message>
      <source>Changes: {figures}</source>
      <translation>Modifications : {figures}</translation>
    </message>
    <message>
      <source>After: {figures}</source>
      <translation>Après : {figures}</translation>
    </message>
    <message>
      <source>{name} cannot show a comparison; choose {formats}.</source>
      <translation>{name} ne peut pas montrer une comparaison ; choisissez {formats}.</translation>
    </message>
    <message>
      <source>1 person without a post stands in the last column, which this program reads.</source>
      <translation>1 personne sans poste figure dans la dernière colonne, que ce programme relit.</translation>
    </message>
    <message>
      <source>{n} people without a post stand in the last column, which this program reads.</source>
      <translation>{n} personnes sans poste figurent dans la dernière colonne, que ce programme relit.</translation>
    </message>
    <message>
      <source>“{separator}” cannot part the cells of a CSV file. Choose a comma, a semicolon or a tabulator.</source>
      <translation>« {separator} » ne peut pas séparer les cellules d’un fichier CSV. Choisissez une virgule, un point-virgule ou une tabulation.</translation>
    </message>
    <message>
      <source>Accepted {rule}: {message} ({why})</source>
      <translation>{rule} accepté : {message} ({why})</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>jusqu’au {day}</translation>
    </message>
    <message>
      <source>“{name}” does not see the branch that is asked for.</source>
      <translation>« {name} » ne voit pas la branche demandée.</translation>
    </message>
    <message>
      <source>{strange} texts hold control characters, which GraphML cannot; they became �.</source>
      <translation>{strange} textes contiennent des caractères de contrôle, impossibles en GraphML ; ils sont devenus �.</translation>
    </message>
    <message>
      <source>Left out, as your organisation has set: {fields}.</source>
      <translation>Omis, comme l’a fixé votre organisation : {fields}.</translation>
    </message>
    <message>
      <source>own fields</source>
      <translation>champs personnalisés</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigramme</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rôles</translation>
    </message>
    <message>
      <source>On this page</source>
      <translation>Sur cette page</translation>
    </message>
    <message>
      <source>Fit the chart to the window</source>
      <translation>Ajuster l’organigramme à la fenêtre</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Service</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Poste</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <source>New department</source>
      <translation>Nouveau service</translation>
    </message>
    <message>
      <source>From when</source>
      <translation>À partir de</translation>
    </message>
    <message>
      <source>Same figures</source>
      <translation>Mêmes chiffres</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Mouvements</translation>
    </message>
    <message>
      <source>Totals</source>
      <translation>Totaux</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Chiffre</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Écart</translation>
    </message>
    <message>
      <source>List of moves</source>
      <translation>Liste des mouvements</translation>
    </message>
    <message>
      <source>{target} cannot hold a list of moves; give {suffixes}.</source>
      <translation>{target} ne peut pas contenir une liste des mouvements ; indiquez {suffixes}.</translation>
    </message>
    <message>
      <source>The PDF would have been {wanted} points; it was scaled down to {found}, because {most_points_a_side} a side is the most. Export single branches to read them.</source>
      <translation>Le PDF aurait mesuré {wanted} points ; il a été réduit à {found}, car {most_points_a_side} par côté est le maximum. Exportez des branches séparées pour les lire.</translation>
    </message>
    <message>
      <source>Cut into {rows} × {columns} sheets that overlap by 10 mm.</source>
      <translation>Découpé en {rows} × {columns} feuilles qui se recouvrent de 10 mm.</translation>
    </message>
    <message>
      <source>The poster would need {count} sheets, {most} are the most. Give a --page that it is to fit, as A0, or export single branches.</source>
      <translation>L’affiche demanderait {count} feuilles ; {most} est le maximum. Indiquez une --page où elle doit tenir, comme A0, ou exportez des branches séparées.</translation>
    </message>
    <message>
      <source>The slide was made {zoom} times as large, because its type is smaller than PowerPoint can set. Export single branches to have it readable.</source>
      <translation>La diapositive a été agrandie {zoom} fois, car ses caractères sont plus petits que PowerPoint ne le permet. Exportez des branches séparées pour la rendre lisible.</translation>
    </message>
    <message>
      <source>The deck had no slides of an earlier export, or another program has saved it since; the new ones are at its end.</source>
      <translation>La présentation n’avait pas de diapositives d’une exportation précédente, ou un autre programme l’a enregistrée depuis ; les nouvelles se trouvent à la fin.</translation>
    </message>
    <message>
      <source>{template} cannot be used: it is no PowerPoint file (.pptx). Save it from PowerPoint as a presentation and give that file.</source>
      <translation>{template} est inutilisable : ce n’est pas un fichier PowerPoint (.pptx). Enregistrez-le comme présentation depuis PowerPoint et indiquez ce fichier.</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>Dotted line</source>
      <translation>Ligne pointillée</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Intitulé</translation>
    </message>
    <message>
      <source>The picture would have been {width} × {height} pixels; it was scaled down to {small} × {small2}, because {most_pixels_a_side} a side is the most.</source>
      <translation>L’image aurait mesuré {width} × {height} pixels ; elle a été réduite à {small} × {small2}, car {most_pixels_a_side} par côté est le maximum.</translation>
    </message>
    <message>
      <source>The picture would have {width} × {height} pixels; {most_pixels_a_side} a side is the most. Ask for at most {int} dpi, or for a width of {widest} pixels, or export single branches.</source>
      <translation>L’image mesurerait {width} × {height} pixels ; {most_pixels_a_side} par côté est le maximum. Demandez au plus {int} dpi ou une largeur de {widest} pixels, ou exportez des branches séparées.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveaux</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Échelons</translation>
    </message>
    <message>
      <source>Tiers</source>
      <translation>Niveaux de support</translation>
    </message>
    <message>
      <source>Functions</source>
      <translation>Fonctions</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Plages horaires</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Postes</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacant</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>En projet</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETP</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Responsables</translation>
    </message>
    <message>
      <source>Average span</source>
      <translation>Étendue moyenne</translation>
    </message>
    <message>
      <source>Largest span</source>
      <translation>Étendue maximale</translation>
    </message>
    <message>
      <source>Whole chart</source>
      <translation>Tout l’organigramme</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistiques</translation>
    </message>
    <message>
      <source>This format is not text and would garble the terminal. Give a file after -o, or send the output to another program.</source>
      <translation>Ce format n’est pas du texte et brouillerait le terminal. Indiquez un fichier après -o, ou envoyez la sortie à un autre programme.</translation>
    </message>
    <message>
      <source>{path} is a folder. Give the name of a file to write.</source>
      <translation>{path} est un dossier. Indiquez le nom d’un fichier à écrire.</translation>
    </message>
    <message>
      <source>{path} cannot be written ({reason}). Choose another place.</source>
      <translation>Impossible d’écrire {path} ({reason}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>A sheet of Excel has {most_rows} rows; “{title}” would need {count}. Export a branch, or choose CSV.</source>
      <translation>Une feuille Excel a {most_rows} lignes ; « {title} » en demanderait {count}. Exportez une branche, ou choisissez CSV.</translation>
    </message>
    <message>
      <source>-</source>
      <translation>-</translation>
    </message>
    <message>
      <source>In {n} cells of “{header}” the text is longer than Excel allows ({most} characters); it was cut.</source>
      <translation>Dans {n} cellules de « {header} », le texte est plus long qu’Excel ne le permet ({most} caractères) ; il a été tronqué.</translation>
    </message>
    <message>
      <source>In {n} cells of “{header}” the text is longer than Excel allows ({most} characters); it was left out.</source>
      <translation>Dans {n} cellules de « {header} », le texte est plus long qu’Excel ne le permet ({most} caractères) ; il a été omis.</translation>
    </message>
    <message>
      <source>In {n} cells of “{header}” a code that is no character became �.</source>
      <translation>Dans {n} cellules de « {header} », un code qui n’est pas un caractère est devenu �.</translation>
    </message>
    <message>
      <source>covered</source>
      <translation>couvert</translation>
    </message>
    <message>
      <source>single point of failure</source>
      <translation>point de défaillance unique</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>encore personne</translation>
    </message>
    <message>
      <source>gap: nobody</source>
      <translation>lacune : personne</translation>
    </message>
    <message>
      <source>not in this chart</source>
      <translation>pas dans cet organigramme</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Only person</source>
      <translation>Seule personne</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Plage horaire</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Held by</source>
      <translation>Occupé par</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <source>vacant</source>
      <translation>vacant</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Couverture</translation>
    </message>
    <message>
      <source>Who does what</source>
      <translation>Qui fait quoi</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Échelon</translation>
    </message>
    <message>
      <source>Tier</source>
      <translation>Niveau de support</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Partie</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Coût annuel</translation>
    </message>
    <message>
      <source>Leaders</source>
      <translation>Encadrants</translation>
    </message>
    <message>
      <source>Staff per leader</source>
      <translation>Personnes par encadrant</translation>
    </message>
    <message>
      <source>Least span</source>
      <translation>Étendue minimale</translation>
    </message>
    <message>
      <source>Spans of {range}</source>
      <translation>Étendues de {range}</translation>
    </message>
    <message>
      <source>Managers by their span</source>
      <translation>Responsables selon leur étendue</translation>
    </message>
    <message>
      <source>Headcount by function</source>
      <translation>Effectif par fonction</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Pourvu</translation>
    </message>
    <message>
      <source>Seats below</source>
      <translation>Postes en dessous</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Span</source>
      <translation>Étendue</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Subordonnés</translation>
    </message>
    <message>
      <source>Seats of reports</source>
      <translation>Postes des subordonnés</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Règle</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Constat</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Accepted because</source>
      <translation>Accepté parce que</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <source>Hierarchy</source>
      <translation>Hiérarchie</translation>
    </message>
    <message>
      <source>Spans and findings</source>
      <translation>Étendues et constats</translation>
    </message>
    <message>
      <source>span</source>
      <translation>étendue</translation>
    </message>
    <message>
      <source>finding</source>
      <translation>constat</translation>
    </message>
  </context>
  <context>
    <name>Export dialog</name>
    <message>
      <source>For whom</source>
      <translation>Pour qui</translation>
    </message>
    <message>
      <source>Who may see everything</source>
      <translation>Qui peut tout voir</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Nothing can be shown.</source>
      <translation>Rien ne peut être montré.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Export {n} slides…</source>
      <translation>Exporter {n} diapositives…</translation>
    </message>
    <message>
      <source>Export {n} pages…</source>
      <translation>Exporter {n} pages…</translation>
    </message>
    <message>
      <source>1 slide</source>
      <translation>1 diapositive</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 page</translation>
    </message>
    <message>
      <source>{n} slides</source>
      <translation>{n} diapositives</translation>
    </message>
    <message>
      <source>{n} pages</source>
      <translation>{n} pages</translation>
    </message>
    <message>
      <source>Export {n} files…</source>
      <translation>Exporter {n} fichiers…</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>One file</source>
      <translation>Un seul fichier</translation>
    </message>
    <message>
      <source>One for each department</source>
      <translation>Un par service</translation>
    </message>
    <message>
      <source>One for each manager</source>
      <translation>Un par responsable</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>Plus…</translation>
    </message>
    <message>
      <source>More formats</source>
      <translation>Autres formats</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Cartes</translation>
    </message>
    <message>
      <source>The chart’s own</source>
      <translation>Comme l’organigramme</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>comme d’habitude</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>No {what}</source>
      <translation>Sans {what}</translation>
    </message>
    <message>
      <source>Title, date and logo…</source>
      <translation>Titre, date et logo…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Pour</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Orientation</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Paysage</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Portrait</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Levels with pages of their own</source>
      <translation>Niveaux avec leurs propres pages</translation>
    </message>
    <message>
      <source>Printer’s sheet</source>
      <translation>Feuille de l’imprimante</translation>
    </message>
    <message>
      <source>Own size…</source>
      <translation>Autre taille…</translation>
    </message>
    <message>
      <source>All on one page</source>
      <translation>Tout sur une page</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Échelons</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>Feuilles</translation>
    </message>
    <message>
      <source>As large as the chart</source>
      <translation>Aussi grand que l’organigramme</translation>
    </message>
    <message>
      <source>One page per manager</source>
      <translation>Une page par responsable</translation>
    </message>
    <message>
      <source>One page per department</source>
      <translation>Une page par service</translation>
    </message>
    <message>
      <source>Poster of several sheets</source>
      <translation>Affiche en plusieurs feuilles</translation>
    </message>
    <message>
      <source>Slide {name}</source>
      <translation>Diapositive {name}</translation>
    </message>
    <message>
      <source>Width in millimetres</source>
      <translation>Largeur en millimètres</translation>
    </message>
    <message>
      <source>Height in millimetres</source>
      <translation>Hauteur en millimètres</translation>
    </message>
    <message>
      <source>Page {n}: {title}</source>
      <translation>Page {n} : {title}</translation>
    </message>
    <message>
      <source>Edit the title, the date and the logo</source>
      <translation>Modifier le titre, la date et le logo</translation>
    </message>
    <message>
      <source>Page {n} of {all}: {title}</source>
      <translation>Page {n} sur {all} : {title}</translation>
    </message>
    <message>
      <source>Title block</source>
      <translation>Cartouche</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>Span badges</source>
      <translation>Pastilles d’étendue</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Tier, shift, FTE</source>
      <translation>Support, plage, ETP</translation>
    </message>
    <message>
      <source>Teams folded</source>
      <translation>Équipes repliées</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistiques</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <source>Signs on the cards, and a list of them where the format has pages for it.</source>
      <translation>Des signes sur les cartes, et une liste là où le format a des pages pour cela.</translation>
    </message>
    <message>
      <source>One card for a team: its lead, with the number of people below.</source>
      <translation>Une carte par équipe : son encadrant, avec le nombre de personnes en dessous.</translation>
    </message>
    <message>
      <source>The figures of the chart as last pages.</source>
      <translation>Les chiffres de l’organigramme en dernières pages.</translation>
    </message>
    <message>
      <source>What is said about the roles, as a list.</source>
      <translation>Ce qui est dit des rôles, sous forme de liste.</translation>
    </message>
    <message>
      <source>Coloured by {what}</source>
      <translation>Coloré par {what}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>The smallest titles print at {n} pt</source>
      <translation>Les plus petits intitulés s’impriment en {n} pt</translation>
    </message>
    <message>
      <source>Titles print at {n} pt</source>
      <translation>Les intitulés s’impriment en {n} pt</translation>
    </message>
    <message>
      <source>Under {n} pt is hard to read on a slide.</source>
      <translation>Moins de {n} pt est difficile à lire sur une diapositive.</translation>
    </message>
    <message>
      <source>Under {n} pt is hard to read on paper.</source>
      <translation>Moins de {n} pt est difficile à lire sur papier.</translation>
    </message>
    <message>
      <source>No arrangement of these cards can reach that: {n} pt is the most.</source>
      <translation>Aucune disposition de ces cartes n’y parvient : {n} pt est le maximum.</translation>
    </message>
    <message>
      <source>Compact cards: {n} pt</source>
      <translation>Cartes compactes : {n} pt</translation>
    </message>
    <message>
      <source>Fold the teams: {n} pt</source>
      <translation>Replier les équipes : {n} pt</translation>
    </message>
    <message>
      <source>Page {page}: {n} pt</source>
      <translation>Page {page} : {n} pt</translation>
    </message>
    <message>
      <source>Whole chart</source>
      <translation>Tout l’organigramme</translation>
    </message>
    <message>
      <source>As shown</source>
      <translation>Tel qu’affiché</translation>
    </message>
    <message>
      <source>Branch of {name}</source>
      <translation>Branche de {name}</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>The {n} selected roles</source>
      <translation>Les {n} rôles sélectionnés</translation>
    </message>
    <message>
      <source>Scenario “{name}”</source>
      <translation>Scénario « {name} »</translation>
    </message>
  </context>
  <context>
    <name>Export options</name>
    <message>
      <source>CSV</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>Table of the roles, for spreadsheets and other programs; imports without loss</source>
      <translation>Tableau des rôles, pour les tableurs et d’autres programmes ; s’importe sans perte</translation>
    </message>
    <message>
      <source>Between cells</source>
      <translation>Entre les cellules</translation>
    </message>
    <message>
      <source>What Excel expects where decimals have a comma is a semicolon.</source>
      <translation>Là où les décimales ont une virgule, Excel attend un point-virgule.</translation>
    </message>
    <message>
      <source>Mark for Excel</source>
      <translation>Marque pour Excel</translation>
    </message>
    <message>
      <source>Excel reads accents and other scripts rightly with it (UTF-8 BOM).</source>
      <translation>Excel lit ainsi correctement les accents et les autres écritures (BOM UTF-8).</translation>
    </message>
    <message>
      <source>Comma</source>
      <translation>Virgule</translation>
    </message>
    <message>
      <source>Semicolon</source>
      <translation>Point-virgule</translation>
    </message>
    <message>
      <source>Tabulator</source>
      <translation>Tabulation</translation>
    </message>
    <message>
      <source>Graphviz</source>
      <translation>Graphviz</translation>
    </message>
    <message>
      <source>Graphviz text: roles as nodes, solid and dotted lines as edges</source>
      <translation>Texte Graphviz : les rôles en nœuds, les lignes pleines et pointillées en arêtes</translation>
    </message>
    <message>
      <source>draw.io</source>
      <translation>draw.io</translation>
    </message>
    <message>
      <source>draw.io diagram of cards and lines that can be edited, laid out as here</source>
      <translation>Diagramme draw.io de cartes et de lignes modifiables, disposé comme ici</translation>
    </message>
    <message>
      <source>GraphML</source>
      <translation>GraphML</translation>
    </message>
    <message>
      <source>GraphML for yEd, Gephi and other programs: all fields as attributes</source>
      <translation>GraphML pour yEd, Gephi et d’autres programmes : tous les champs en attributs</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <source>Page for browsers, in one file: drawing, outline and table, with search</source>
      <translation>Page pour navigateurs, en un seul fichier : dessin, plan et tableau, avec recherche</translation>
    </message>
    <message>
      <source>JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <source>Picture in pixels for programs that take no PNG; PNG is sharper</source>
      <translation>Image en pixels pour les programmes qui n’acceptent pas le PNG ; le PNG est plus net</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <source>From 1 to 100: more is sharper, and a larger file.</source>
      <translation>De 1 à 100 : plus le nombre est grand, plus l’image est nette et le fichier lourd.</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Page for print and mail, with searchable text and bookmarks</source>
      <translation>Page à imprimer ou à envoyer, avec texte cherchable et signets</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>What opens the file (AES-256); anybody can without one.</source>
      <translation>Ce qui ouvre le fichier (AES-256) ; sans lui, tout le monde le peut.</translation>
    </message>
    <message>
      <source>Pixels an inch</source>
      <translation>Pixels par pouce</translation>
    </message>
    <message>
      <source>144 unless another number is given; 300 for print.</source>
      <translation>144 sauf indication contraire ; 300 pour l’impression.</translation>
    </message>
    <message>
      <source>Width in pixels</source>
      <translation>Largeur en pixels</translation>
    </message>
    <message>
      <source>Instead of pixels an inch.</source>
      <translation>Au lieu des pixels par pouce.</translation>
    </message>
    <message>
      <source>Times the size</source>
      <translation>Multiple de la taille</translation>
    </message>
    <message>
      <source>How often the size on the screen, instead of a width or pixels an inch.</source>
      <translation>Combien de fois la taille à l’écran, au lieu d’une largeur ou de pixels par pouce.</translation>
    </message>
    <message>
      <source>Without ground</source>
      <translation>Sans fond</translation>
    </message>
    <message>
      <source>Whatever lies below the picture shows through.</source>
      <translation>Ce qui se trouve sous l’image reste visible.</translation>
    </message>
    <message>
      <source>PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <source>Picture in pixels, for documents and chats</source>
      <translation>Image en pixels, pour les documents et les messageries</translation>
    </message>
    <message>
      <source>PowerPoint</source>
      <translation>PowerPoint</translation>
    </message>
    <message>
      <source>PowerPoint slide of shapes that can be edited, with lines that follow the cards</source>
      <translation>Diapositive PowerPoint de formes modifiables, avec des lignes qui suivent les cartes</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>A deck whose master, layouts and slide size the slides take.</source>
      <translation>Une présentation dont les diapositives reprennent le masque, les dispositions et la taille.</translation>
    </message>
    <message>
      <source>Update slides of</source>
      <translation>Actualiser dans</translation>
    </message>
    <message>
      <source>A deck with slides of an earlier export: they are replaced, all others stay.</source>
      <translation>Une présentation avec les diapositives d’une exportation précédente : elles sont remplacées, toutes les autres restent.</translation>
    </message>
    <message>
      <source>SVG</source>
      <translation>SVG</translation>
    </message>
    <message>
      <source>Drawing for the web and for drawing programs</source>
      <translation>Dessin pour le web et pour les logiciels de dessin</translation>
    </message>
    <message>
      <source>Visio</source>
      <translation>Visio</translation>
    </message>
    <message>
      <source>Visio drawing of shapes that can be edited, with lines glued to the cards</source>
      <translation>Dessin Visio de formes modifiables, avec des lignes collées aux cartes</translation>
    </message>
    <message>
      <source>Excel</source>
      <translation>Excel</translation>
    </message>
    <message>
      <source>Excel workbook: roles (imports without loss), hierarchy, findings, figures</source>
      <translation>Classeur Excel : rôles (s’importe sans perte), hiérarchie, constats, chiffres</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Imprimante</translation>
    </message>
    <message>
      <source>Pages on paper, as they are shown</source>
      <translation>Des pages sur papier, telles qu’affichées</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <source>Names of people</source>
      <translation>Noms des personnes</translation>
    </message>
    <message>
      <source>Ids of roles</source>
      <translation>Identifiants des rôles</translation>
    </message>
    <message>
      <source>Person id</source>
      <translation>Identifiant de la personne</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>FTE of the person</source>
      <translation>ETP de la personne</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETP</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Shares a seat</source>
      <translation>Partage un poste</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Intitulé</translation>
    </message>
    <message>
      <source>What the post is called.</source>
      <translation>Le nom du poste.</translation>
    </message>
    <message>
      <source>Held by</source>
      <translation>Occupé par</translation>
    </message>
    <message>
      <source>Who holds it; none when vacant or not named.</source>
      <translation>Qui l’occupe ; personne s’il est vacant ou non nommé.</translation>
    </message>
    <message>
      <source>Reports to</source>
      <translation>Rattaché à</translation>
    </message>
    <message>
      <source>The manager; empty at the top.</source>
      <translation>Le responsable ; vide au sommet.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <source>Order among the siblings.</source>
      <translation>Ordre parmi les rôles de même rattachement.</translation>
    </message>
    <message>
      <source>Assistant</source>
      <translation>Assistant</translation>
    </message>
    <message>
      <source>Sits beside the line, not in it.</source>
      <translation>Se place à côté de la ligne, et non dans la ligne.</translation>
    </message>
    <message>
      <source>Functions</source>
      <translation>Fonctions</translation>
    </message>
    <message>
      <source>What the role takes care of.</source>
      <translation>Ce dont le rôle s’occupe.</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Échelon</translation>
    </message>
    <message>
      <source>Rank from the front line up.</source>
      <translation>Échelon, en partant de la première ligne.</translation>
    </message>
    <message>
      <source>Level guessed</source>
      <translation>Échelon estimé</translation>
    </message>
    <message>
      <source>From the position, not from the title.</source>
      <translation>D’après la position, et non d’après l’intitulé.</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Postes</translation>
    </message>
    <message>
      <source>Identical positions on one card.</source>
      <translation>Postes identiques sur une même carte.</translation>
    </message>
    <message>
      <source>seats</source>
      <translation>postes</translation>
    </message>
    <message>
      <source>Vacant seats</source>
      <translation>Postes vacants</translation>
    </message>
    <message>
      <source>Of a filled role.</source>
      <translation>D’un rôle pourvu.</translation>
    </message>
    <message>
      <source>Full-time equivalent a seat.</source>
      <translation>Équivalent temps plein par poste.</translation>
    </message>
    <message>
      <source>FTE in all</source>
      <translation>ETP au total</translation>
    </message>
    <message>
      <source>Exact total of a group.</source>
      <translation>Total exact d’un groupe.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Filled, vacant or planned.</source>
      <translation>Pourvu, vacant ou en projet.</translation>
    </message>
    <message>
      <source>Planned from</source>
      <translation>Prévu à partir du</translation>
    </message>
    <message>
      <source>Date, as YYYY-MM-DD.</source>
      <translation>Date, sous la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
      <source>Leads and serves</source>
      <translation>Encadre et sert</translation>
    </message>
    <message>
      <source>A leader with own customers.</source>
      <translation>Un encadrant qui a ses propres clients.</translation>
    </message>
    <message>
      <source>Dotted lines</source>
      <translation>Lignes pointillées</translation>
    </message>
    <message>
      <source>Second managers.</source>
      <translation>Responsables secondaires.</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Équipe</translation>
    </message>
    <message>
      <source>Name of the team the role leads or is in.</source>
      <translation>Nom de l’équipe que le rôle dirige ou dont il fait partie.</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Service</translation>
    </message>
    <message>
      <source>Tier</source>
      <translation>Niveau de support</translation>
    </message>
    <message>
      <source>Support tier, as 1, 2, 3.</source>
      <translation>Niveau de support : 1, 2, 3.</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>Canaux</translation>
    </message>
    <message>
      <source>Phone, chat, …</source>
      <translation>Téléphone, chat, …</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Plage horaire</translation>
    </message>
    <message>
      <source>Day, late, night, weekend, …</source>
      <translation>Jour, soir, nuit, week-end, …</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Langues</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Site</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <source>Of one seat.</source>
      <translation>D’un poste.</translation>
    </message>
    <message>
      <source>a year</source>
      <translation>par an</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Lien</translation>
    </message>
    <message>
      <source>Address of a page about the role.</source>
      <translation>Adresse d’une page sur le rôle.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Arrangement</source>
      <translation>Disposition</translation>
    </message>
    <message>
      <source>Of the reports: auto, row, stack, stack-left, stack-both, columns:N, shelves:N.</source>
      <translation>Des subordonnés : auto, row, stack, stack-left, stack-both, columns:N, shelves:N.</translation>
    </message>
    <message>
      <source>Own fields</source>
      <translation>Champs personnalisés</translation>
    </message>
    <message>
      <source>Fields of your own.</source>
      <translation>Vos propres champs.</translation>
    </message>
    <message>
      <source>What every page is headed by.</source>
      <translation>Le titre de chaque page.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Whose chart it is.</source>
      <translation>À qui appartient l’organigramme.</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Situation au</translation>
    </message>
    <message>
      <source>The day that the chart tells of, as it is to be read.</source>
      <translation>Le jour décrit par l’organigramme, tel qu’il doit être lu.</translation>
    </message>
    <message>
      <source>Rules for a</source>
      <translation>Règles pour</translation>
    </message>
    <message>
      <source>Which limits and workloads are usual.</source>
      <translation>Quelles limites et quelles charges de travail sont habituelles.</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Cartes</translation>
    </message>
    <message>
      <source>How much a card shows.</source>
      <translation>Ce qu’une carte montre.</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>Sens</translation>
    </message>
    <message>
      <source>From the managers to their reports.</source>
      <translation>Des responsables vers leurs subordonnés.</translation>
    </message>
    <message>
      <source>Align the layers</source>
      <translation>Aligner les niveaux</translation>
    </message>
    <message>
      <source>Everyone of one layer on one line.</source>
      <translation>Tout un niveau sur une même ligne.</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Adapter à la page</translation>
    </message>
    <message>
      <source>The arrangement is the largest on this page.</source>
      <translation>La disposition est la plus grande possible sur cette page.</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Sous-titre</translation>
    </message>
    <message>
      <source>Below the title of every page.</source>
      <translation>Sous le titre de chaque page.</translation>
    </message>
    <message>
      <source>Confidentiality</source>
      <translation>Confidentialité</translation>
    </message>
    <message>
      <source>Who may read it, on every page.</source>
      <translation>Qui peut lire l’organigramme, sur chaque page.</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <source>Every page is marked as a draft.</source>
      <translation>Chaque page est marquée comme brouillon.</translation>
    </message>
    <message>
      <source>Name first</source>
      <translation>Nom en premier</translation>
    </message>
    <message>
      <source>Who holds a post stands above its title.</source>
      <translation>La personne en poste figure au-dessus de l’intitulé.</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>a function</source>
      <translation>une fonction</translation>
    </message>
    <message>
      <source>a person without a post</source>
      <translation>une personne sans poste</translation>
    </message>
    <message>
      <source>an accepted finding</source>
      <translation>un constat accepté</translation>
    </message>
    <message>
      <source>a comment</source>
      <translation>un commentaire</translation>
    </message>
    <message>
      <source>an audience</source>
      <translation>un public</translation>
    </message>
    <message>
      <source>a role would report to itself: {shown}</source>
      <translation>un rôle serait rattaché à lui-même : {shown}</translation>
    </message>
    <message>
      <source>it must be that of a scenario, “/” and that of a record, not “{id}”</source>
      <translation>ce doit être celui d’un scénario, « / » et celui d’un enregistrement, et non « {id} »</translation>
    </message>
    <message>
      <source>{vacant_seats} vacant of {seats} in all</source>
      <translation>{vacant_seats} vacants sur {seats} au total</translation>
    </message>
    <message>
      <source>a scenario's id is “{scenario_prefix}” and a name without “/”, not “{id}”</source>
      <translation>l’identifiant d’un scénario se compose de « {scenario_prefix} » et d’un nom sans « / », et n’est pas « {id} »</translation>
    </message>
    <message>
      <source>there must be records of one kind on both sides or on one</source>
      <translation>il doit y avoir des enregistrements d’un même type des deux côtés ou d’un seul</translation>
    </message>
    <message>
      <source>the id “{id}” is there already</source>
      <translation>l’identifiant « {id} » existe déjà</translation>
    </message>
    <message>
      <source>the line leads back to its role</source>
      <translation>la ligne ramène à son propre rôle</translation>
    </message>
    <message>
      <source>a photo's id begins with “{photo_prefix}”, not “{id}”</source>
      <translation>l’identifiant d’une photo commence par « {photo_prefix} », et non par « {id} »</translation>
    </message>
    <message>
      <source>the record must be “{target}”, not “{id}”</source>
      <translation>l’enregistrement doit être « {target} », et non « {id} »</translation>
    </message>
    <message>
      <source>a role cannot have the id “{id}”</source>
      <translation>un rôle ne peut pas avoir l’identifiant « {id} »</translation>
    </message>
    <message>
      <source>the last import has the id “{record}”, not “{id}”</source>
      <translation>la dernière importation a l’identifiant « {record} », et non « {id} »</translation>
    </message>
    <message>
      <source>there is no role “{reports_to}”</source>
      <translation>il n’y a pas de rôle « {reports_to} »</translation>
    </message>
    <message>
      <source>there is no role “{manager}”</source>
      <translation>il n’y a pas de rôle « {manager} »</translation>
    </message>
    <message>
      <source>“{rank}” is no place in an order</source>
      <translation>« {rank} » n’est pas une place dans un ordre</translation>
    </message>
    <message>
      <source>the settings have the id “settings”, not “{id}”</source>
      <translation>les réglages ont l’identifiant « settings », et non « {id} »</translation>
    </message>
    <message>
      <source>the id of {whose} begins with “{prefix}”, not “{id}”</source>
      <translation>l’identifiant de {whose} commence par « {prefix} », et non par « {id} »</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} est vide.</translation>
    </message>
    <message>
      <source>{name}, line {line}, field “{field}”: {text}.</source>
      <translation>{name}, ligne {line}, champ « {field} » : {text}.</translation>
    </message>
    <message>
      <source>The file has version {its} of the chart format, this program knows {own}.</source>
      <translation>Le fichier est dans la version {its} du format d’organigramme ; ce programme connaît la version {own}.</translation>
    </message>
    <message>
      <source>Not known here and kept: {extra} in the first line.</source>
      <translation>Inconnu ici et conservé : {extra} dans la première ligne.</translation>
    </message>
    <message>
      <source>The file has version {its} of the chart format and becomes {own} when saved.</source>
      <translation>Le fichier est dans la version {its} du format d’organigramme et passera à {own} à l’enregistrement.</translation>
    </message>
    <message>
      <source>The last edit in {name} was cut off by the crash and is lost.</source>
      <translation>La dernière modification de {name} a été interrompue par le plantage et est perdue.</translation>
    </message>
    <message>
      <source>Lines before it are missing</source>
      <translation>Il manque des lignes avant celle-ci</translation>
    </message>
    <message>
      <source>{name} is no journal of edits.</source>
      <translation>{name} n’est pas un journal de modifications.</translation>
    </message>
    <message>
      <source>{name} was written by another version of this program ({version}); recover the edits with that one.</source>
      <translation>{name} a été écrit par une autre version de ce programme ({version}) ; récupérez les modifications avec celle-ci.</translation>
    </message>
    <message>
      <source>{name}, line {number}: the line is damaged; nothing was recovered.</source>
      <translation>{name}, ligne {number} : la ligne est endommagée ; rien n’a été récupéré.</translation>
    </message>
    <message>
      <source>{name}, line {number}{explain}.</source>
      <translation>{name}, ligne {number}{explain}.</translation>
    </message>
    <message>
      <source>; your chart is still as it was on disk</source>
      <translation> ; votre organigramme est resté tel qu’il était sur le disque</translation>
    </message>
    <message>
      <source>{path} is a folder; give a name for the chart in it.</source>
      <translation>{path} est un dossier ; donnez-y un nom à l’organigramme.</translation>
    </message>
    <message>
      <source>{path} is no file but a device or a pipe; save to a file.</source>
      <translation>{path} n’est pas un fichier, mais un périphérique ou un tube ; enregistrez dans un fichier.</translation>
    </message>
    <message>
      <source>{path} was saved, but the disk did not confirm it ({error}); save it again.</source>
      <translation>{path} a été enregistré, mais le disque ne l’a pas confirmé ({error}) ; enregistrez de nouveau.</translation>
    </message>
    <message>
      <source>{path} cannot be saved: {error}{kept}.</source>
      <translation>{path} ne peut pas être enregistré : {error}{kept}.</translation>
    </message>
    <message>
      <source>{path} is a folder; give the name of a chart in it.</source>
      <translation>{path} est un dossier ; indiquez le nom d’un organigramme qu’il contient.</translation>
    </message>
    <message>
      <source>{path} is no file but a device or a pipe.</source>
      <translation>{path} n’est pas un fichier, mais un périphérique ou un tube.</translation>
    </message>
    <message>
      <source>{path} has {size} bytes, more than a chart may have ({largest}).</source>
      <translation>{path} compte {size} octets, plus que ce qu’un organigramme peut avoir ({largest}).</translation>
    </message>
    <message>
      <source>{path} cannot be opened: {error}.</source>
      <translation>{path} ne peut pas être ouvert : {error}.</translation>
    </message>
    <message>
      <source>{name} is no org chart: its first line is not the head of one.</source>
      <translation>{name} n’est pas un organigramme : sa première ligne n’en est pas l’en-tête.</translation>
    </message>
    <message>
      <source>{name} is no org chart but a zip archive, as an Excel workbook is.</source>
      <translation>{name} n’est pas un organigramme, mais une archive zip, comme l’est un classeur Excel.</translation>
    </message>
    <message>
      <source>{name} is no org chart: it holds binary data, not text.</source>
      <translation>{name} n’est pas un organigramme : il contient des données binaires, et non du texte.</translation>
    </message>
    <message>
      <source>{name}, line 1: the head of the chart is damaged.</source>
      <translation>{name}, ligne 1 : l’en-tête de l’organigramme est endommagé.</translation>
    </message>
    <message>
      <source>{name} is JSON but no org chart: its first line has no “orgchart” with a version.</source>
      <translation>{name} est du JSON, mais pas un organigramme : sa première ligne n’a pas d’« orgchart » avec une version.</translation>
    </message>
    <message>
      <source>{name}, line 1, field “orgchart”: {value} is no version, as 1.0 is.</source>
      <translation>{name}, ligne 1, champ « orgchart » : {value} n’est pas une version, comme l’est 1.0.</translation>
    </message>
    <message>
      <source>, written by {written_by}</source>
      <translation>, écrit par {written_by}</translation>
    </message>
    <message>
      <source>{name} has version {version} of the chart format{writer}; this program reads up to {current}.x, so open it with a newer one.</source>
      <translation>{name} est dans la version {version} du format d’organigramme{writer} ; ce programme lit jusqu’à {current}.x ; ouvrez-le avec un programme plus récent.</translation>
    </message>
    <message>
      <source>{name} is no org chart: its first line is not UTF-8 text.</source>
      <translation>{name} n’est pas un organigramme : sa première ligne n’est pas du texte UTF-8.</translation>
    </message>
    <message>
      <source>“{id}”, field “{field}”</source>
      <translation>« {id} », champ « {field} »</translation>
    </message>
    <message>
      <source>{path} was not begun; save the chart to start a journal.</source>
      <translation>{path} n’a pas été commencé ; enregistrez l’organigramme pour commencer un journal.</translation>
    </message>
    <message>
      <source>{path} holds edits of another chart than this one.</source>
      <translation>{path} contient les modifications d’un autre organigramme.</translation>
    </message>
    <message>
      <source>{path} does not lead to a chart: {where}: {text}.</source>
      <translation>{path} ne mène pas à un organigramme : {where} : {text}.</translation>
    </message>
    <message>
      <source>The last edit is not in the journal {path}: {error}; save the chart.</source>
      <translation>La dernière modification n’est pas dans le journal {path} : {error} ; enregistrez l’organigramme.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {error}.</source>
      <translation>{path} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}.</source>
      <translation>{path} ne peut pas être écrit : {error}.</translation>
    </message>
    <message>
      <source>{path}, line {number}: there is no “{id}” to remove.</source>
      <translation>{path}, ligne {number} : il n’y a pas de « {id} » à supprimer.</translation>
    </message>
    <message>
      <source>{path} has an older format and was not replaced, because it cannot be kept in {folder}: {error}.</source>
      <translation>{path} est dans un format plus ancien et n’a pas été remplacé, car il ne peut pas être conservé dans {folder} : {error}.</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un nombre entier</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <source>text</source>
      <translation>du texte</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>vrai ou faux</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>une liste</translation>
    </message>
    <message>
      <source>an object</source>
      <translation>un objet</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>the line is damaged</source>
      <translation>la ligne est endommagée</translation>
    </message>
    <message>
      <source>the line is cut off</source>
      <translation>la ligne est interrompue</translation>
    </message>
    <message>
      <source>a field is missing,</source>
      <translation>un champ manque,</translation>
    </message>
    <message>
      <source>no such choice:</source>
      <translation>pas de tel choix :</translation>
    </message>
    <message>
      <source>the bytes of the picture are damaged</source>
      <translation>les octets de l’image sont endommagés</translation>
    </message>
    <message>
      <source>: this is a mark that a merge left; choose one of the two sides</source>
      <translation> : c’est une marque laissée par une fusion ; choisissez l’un des deux côtés</translation>
    </message>
    <message>
      <source>: this is not UTF-8 text</source>
      <translation> : ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
      <source>: lists are nested too deep</source>
      <translation> : les listes sont imbriquées trop profondément</translation>
    </message>
    <message>
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <source>, field “{field}”: {text}</source>
      <translation>, champ « {field} » : {text}</translation>
    </message>
    <message>
      <source>open by {name} on {computer}</source>
      <translation>ouvert par {name} sur {computer}</translation>
    </message>
    <message>
      <source>{name} has version {version}, which never existed.</source>
      <translation>{name} est dans la version {version}, qui n’a jamais existé.</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 personne</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personnes</translation>
    </message>
    <message>
      <source>Fields of a newer version, of {people} without a post, are not in the table.</source>
      <translation>Les champs d’une version plus récente, de {people} sans poste, ne sont pas dans le tableau.</translation>
    </message>
    <message>
      <source>{name}, “{sheet}”, row {number}: “{id}” cannot be the id; leave it empty.</source>
      <translation>{name}, « {sheet} », ligne {number} : « {id} » ne peut pas être l’identifiant ; laissez-le vide.</translation>
    </message>
    <message>
      <source>{name}, “{sheet}”, row {number}{explain}.</source>
      <translation>{name}, « {sheet} », ligne {number}{explain}.</translation>
    </message>
    <message>
      <source>{n} photos are named in the file and not held in it; initials stand in.</source>
      <translation>{n} photos sont nommées dans le fichier sans y être contenues ; les initiales les remplacent.</translation>
    </message>
    <message>
      <source>{n} photos are held in the file and nobody’s; left out.</source>
      <translation>{n} photos sont contenues dans le fichier sans être à personne ; omises.</translation>
    </message>
    <message>
      <source>1 photo is named in the file and not held in it; initials stand in.</source>
      <translation>1 photo est nommée dans le fichier sans y être contenue ; les initiales la remplacent.</translation>
    </message>
    <message>
      <source>1 photo is held in the file and nobody’s; left out.</source>
      <translation>1 photo est contenue dans le fichier sans être à personne ; omise.</translation>
    </message>
    <message>
      <source>Fields of a newer version, in {roles}, are not in the table.</source>
      <translation>Les champs d’une version plus récente, dans {roles}, ne sont pas dans le tableau.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>A number is not finite</source>
      <translation>Un nombre n’est pas fini</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 rôle</translation>
    </message>
    <message>
      <source>Photos and the logo are not in the table.</source>
      <translation>Les photos et le logo ne sont pas dans le tableau.</translation>
    </message>
    <message>
      <source>What the last staff list said is not in the table.</source>
      <translation>Le contenu de la dernière liste du personnel n’est pas dans le tableau.</translation>
    </message>
    <message>
      <source>Scenarios are not in the table.</source>
      <translation>Les scénarios ne sont pas dans le tableau.</translation>
    </message>
    <message>
      <source>Comments are not in the table.</source>
      <translation>Les commentaires ne sont pas dans le tableau.</translation>
    </message>
    <message>
      <source>{name}, row {found}, “{field}”: {text}.</source>
      <translation>{name}, ligne {found}, « {field} » : {text}.</translation>
    </message>
    <message>
      <source>{name} is a table in version {shown} of the chart format; this program reads {current}.x.</source>
      <translation>{name} est un tableau dans la version {shown} du format d’organigramme ; ce programme lit {current}.x.</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
    <message>
      <source>{name}, row {number}{text}.</source>
      <translation>{name}, ligne {number}{text}.</translation>
    </message>
    <message>
      <source>An empty password protects nothing; give one.</source>
      <translation>Un mot de passe vide ne protège rien ; indiquez-en un.</translation>
    </message>
    <message>
      <source>{name} is protected by a password; give it to open the chart.</source>
      <translation>{name} est protégé par un mot de passe ; indiquez-le pour ouvrir l’organigramme.</translation>
    </message>
    <message>
      <source>{name} is sealed in a newer way; open it with a newer program.</source>
      <translation>{name} est scellé par un procédé plus récent ; ouvrez-le avec un programme plus récent.</translation>
    </message>
    <message>
      <source>{name}, line 1: the head of the sealed chart is damaged.</source>
      <translation>{name}, ligne 1 : l’en-tête de l’organigramme scellé est endommagé.</translation>
    </message>
    <message>
      <source>{name} does not open with this password; it is another one, or the file is damaged.</source>
      <translation>{name} ne s’ouvre pas avec ce mot de passe ; c’est un autre, ou le fichier est endommagé.</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>le disque est plein</translation>
    </message>
    <message>
      <source>your share of the disk is used up</source>
      <translation>votre quota de disque est épuisé</translation>
    </message>
    <message>
      <source>the file would be larger than is allowed here</source>
      <translation>le fichier serait plus grand que ce qui est autorisé ici</translation>
    </message>
    <message>
      <source>this place can only be read</source>
      <translation>cet emplacement est en lecture seule</translation>
    </message>
    <message>
      <source>you have no permission</source>
      <translation>vous n’avez pas l’autorisation</translation>
    </message>
    <message>
      <source>there is no such file or folder</source>
      <translation>ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
      <source>part of the path is no folder</source>
      <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <translation>c’est un dossier</translation>
    </message>
    <message>
      <source>the disk reports a fault</source>
      <translation>le disque signale une défaillance</translation>
    </message>
    <message>
      <source>the name is too long</source>
      <translation>le nom est trop long</translation>
    </message>
    <message>
      <source>its links lead in a circle</source>
      <translation>ses liens tournent en rond</translation>
    </message>
    <message>
      <source>The field “{name}”, in 1 place, is not known here; it is kept.</source>
      <translation>Le champ « {name} », à 1 endroit, n’est pas connu ici ; il est conservé.</translation>
    </message>
    <message>
      <source>The field “{name}”, in {n} places, is not known here; it is kept.</source>
      <translation>Le champ « {name} », à {n} endroits, n’est pas connu ici ; il est conservé.</translation>
    </message>
    <message>
      <source>1 record of the kind “{kind}” cannot be shown here; it is kept.</source>
      <translation>1 enregistrement du type « {kind} » ne peut pas être montré ici ; il est conservé.</translation>
    </message>
    <message>
      <source>{n} records of the kind “{kind}” cannot be shown here; they are kept.</source>
      <translation>{n} enregistrements du type « {kind} » ne peuvent pas être montrés ici ; ils sont conservés.</translation>
    </message>
    <message>
      <source>Nested more than {deepest} deep</source>
      <translation>Plus de {deepest} niveaux d’imbrication</translation>
    </message>
    <message>
      <source>Edits cannot be kept in {folder}: {error}; save the chart.</source>
      <translation>Les modifications ne peuvent pas être conservées dans {folder} : {error} ; enregistrez l’organigramme.</translation>
    </message>
    <message>
      <source>{base} cannot be read: {error}.</source>
      <translation>{base} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>Versions précédentes</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Save as template</source>
      <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>Nom du modèle</translation>
    </message>
    <message>
      <source>Insert a template</source>
      <translation>Insérer un modèle</translation>
    </message>
    <message>
      <source>It goes under the selected role; without a selection, beside the top.</source>
      <translation>Il se place sous le rôle sélectionné ; sans sélection, à côté du sommet.</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Insérer</translation>
    </message>
    <message>
      <source>Unsaved edits, the last ten saves, thumbnails and how charts were looked at are kept on this computer for 30 days, readable by you only.</source>
      <translation>Les modifications non enregistrées, les dix derniers enregistrements, les miniatures et l’affichage des organigrammes sont conservés sur cet ordinateur pendant 30 jours, lisibles par vous seul.</translation>
    </message>
    <message>
      <source>Nothing is kept: after a crash, edits since the last save are lost.</source>
      <translation>Rien n’est conservé : après un plantage, les modifications depuis le dernier enregistrement sont perdues.</translation>
    </message>
    <message>
      <source>Nothing was saved here yet; each save is kept for 30 days.</source>
      <translation>Rien n’a encore été enregistré ici ; chaque enregistrement est conservé pendant 30 jours.</translation>
    </message>
    <message>
      <source>“{name}” is among the templates now, without the people.</source>
      <translation>« {name} » figure désormais parmi les modèles, sans les personnes.</translation>
    </message>
    <message>
      <source>Switch off and erase</source>
      <translation>Désactiver et effacer</translation>
    </message>
    <message>
      <source>Keep safety copies</source>
      <translation>Conserver des copies de sécurité</translation>
    </message>
    <message>
      <source>The last saves of “{name}”. One opens as a chart of its own.</source>
      <translation>Les derniers enregistrements de « {name} ». Chacun s’ouvre comme un organigramme à part.</translation>
    </message>
    <message>
      <source>{name} · {count} people</source>
      <translation>{name} · {count} personnes</translation>
    </message>
    <message>
      <source>{what} …</source>
      <translation>{what} …</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Change the title block</source>
      <translation>Modifier le cartouche</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Afficher le dossier</translation>
    </message>
    <message>
      <source>{name} is written.</source>
      <translation>{name} est écrit.</translation>
    </message>
    <message>
      <source>Folder of the files</source>
      <translation>Dossier des fichiers</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>Replace 1 file?</source>
      <translation>Remplacer 1 fichier ?</translation>
    </message>
    <message>
      <source>Replace {n} files?</source>
      <translation>Remplacer {n} fichiers ?</translation>
    </message>
    <message>
      <source>1 file is written into {folder}.</source>
      <translation>1 fichier est écrit dans {folder}.</translation>
    </message>
    <message>
      <source>{n} files are written into {folder}.</source>
      <translation>{n} fichiers ont été écrits dans {folder}.</translation>
    </message>
    <message>
      <source>Writing {name} …</source>
      <translation>Écriture de {name} …</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Saving …</source>
      <translation>Enregistrement …</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Pas encore enregistré</translation>
    </message>
    <message>
      <source>Take the version in the file</source>
      <translation>Prendre la version du fichier</translation>
    </message>
    <message>
      <source>Not in a file yet</source>
      <translation>Sans fichier</translation>
    </message>
    <message>
      <source>Saved {when}</source>
      <translation>Enregistré {when}</translation>
    </message>
    <message>
      <source>{name} (copy)</source>
      <translation>{name} (copie)</translation>
    </message>
    <message>
      <source>Bring back {edits}</source>
      <translation>Récupérer {edits}</translation>
    </message>
    <message>
      <source>Read only: open by {who}</source>
      <translation>Lecture seule : ouvert par {who}</translation>
    </message>
    <message>
      <source>{edits} not in the file yet</source>
      <translation>{edits} à enregistrer</translation>
    </message>
    <message>
      <source>(safe on this computer)</source>
      <translation>(copie de sécurité)</translation>
    </message>
    <message>
      <source>{path} is open by {who}; choose another name.</source>
      <translation>{path} est ouvert par {who} ; choisissez un autre nom.</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigramme</translation>
    </message>
    <message>
      <source>Protected chart</source>
      <translation>Organigramme protégé</translation>
    </message>
    <message>
      <source>{count} charts have changes that are in no file yet.</source>
      <translation>{count} organigrammes ont des modifications qui ne sont encore dans aucun fichier.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Ne pas enregistrer</translation>
    </message>
    <message>
      <source>Charts ({names})</source>
      <translation>Organigrammes ({names})</translation>
    </message>
    <message>
      <source>Staff lists ({names})</source>
      <translation>Listes du personnel ({names})</translation>
    </message>
    <message>
      <source>Charts and staff lists ({names})</source>
      <translation>Organigrammes et listes du personnel ({names})</translation>
    </message>
    <message>
      <source>Password of “{name}”</source>
      <translation>Mot de passe de « {name} »</translation>
    </message>
    <message>
      <source>Without saving, they are lost.</source>
      <translation>Sans enregistrement, elles sont perdues.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save all</source>
      <translation>Tout enregistrer</translation>
    </message>
    <message>
      <source>Save the changes to “{name}”?</source>
      <translation>Enregistrer les modifications de « {name} » ?</translation>
    </message>
    <message>
      <source>Drop it: a chart opens beside this one, a staff list can go into it.</source>
      <translation>Déposez-le : un organigramme s’ouvre à côté de celui-ci, une liste du personnel peut y entrer.</translation>
    </message>
    <message>
      <source>It came protected. Whoever has the file that is saved can open it; File, Share a copy… makes one that is protected.</source>
      <translation>Il est arrivé protégé. Quiconque possède le fichier enregistré peut l’ouvrir ; Fichier, Partager une copie… en crée un protégé.</translation>
    </message>
    <message>
      <source>Save without</source>
      <translation>Sans mot de passe</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Enregistrer sous</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Enregistrer une copie</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>Lecture de {name} …</translation>
    </message>
    <message>
      <source>A copy is in {path}.</source>
      <translation>Une copie se trouve dans {path}.</translation>
    </message>
    <message>
      <source>“{name}” is back; it was never saved.</source>
      <translation>« {name} » est récupéré ; il n’avait jamais été enregistré.</translation>
    </message>
    <message>
      <source>Brought back {edits}: {what}. Undo takes all of it back.</source>
      <translation>{edits} : {what}. Récupération faite ; Annuler revient sur le tout.</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Les afficher</translation>
    </message>
    <message>
      <source>Insert “{name}”</source>
      <translation>Insérer « {name} »</translation>
    </message>
    <message>
      <source>Save “{name}” without a password?</source>
      <translation>Enregistrer « {name} » sans mot de passe ?</translation>
    </message>
    <message>
      <source>The choice cannot be stored: {error}.</source>
      <translation>Le choix ne peut pas être enregistré : {error}.</translation>
    </message>
    <message>
      <source>{count} things were mended or left to look at.</source>
      <translation>{count} éléments ont été corrigés ou restent à examiner.</translation>
    </message>
    <message>
      <source>{rows} rows of {name} became {roles} roles.</source>
      <translation>{rows} lignes de {name} sont devenues {roles} rôles.</translation>
    </message>
    <message>
      <source>This is a copy of your own; save it under another name.</source>
      <translation>C’est une copie à vous ; enregistrez-la sous un autre nom.</translation>
    </message>
    <message>
      <source>Work on a copy</source>
      <translation>Travailler sur une copie</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Prendre la main</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Take that version</source>
      <translation>Prendre cette version</translation>
    </message>
    <message>
      <source>A sync folder made this file: it is another version of “{name}”.</source>
      <translation>Un dossier synchronisé a créé ce fichier : c’est une autre version de « {name} ».</translation>
    </message>
    <message>
      <source>A sync folder left other versions of this chart: {names}.</source>
      <translation>Un dossier synchronisé a laissé d’autres versions de cet organigramme : {names}.</translation>
    </message>
    <message>
      <source>{name} (mine, {when})</source>
      <translation>{name} (le mien, {when})</translation>
    </message>
    <message>
      <source>“{name}” was changed on disk by another program.</source>
      <translation>« {name} » a été modifié sur le disque par un autre programme.</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Garder les deux</translation>
    </message>
    <message>
      <source>Overwrite it</source>
      <translation>L’écraser</translation>
    </message>
    <message>
      <source>Open them too</source>
      <translation>Les ouvrir aussi</translation>
    </message>
    <message>
      <source>“{name}” is free now.</source>
      <translation>« {name} » est maintenant libre.</translation>
    </message>
    <message>
      <source>Edit it</source>
      <translation>Le modifier</translation>
    </message>
    <message>
      <source>“{name}” was taken over by {who}. Your edits are safe here.</source>
      <translation>« {name} » a été repris par {who}. Vos modifications sont en sécurité ici.</translation>
    </message>
    <message>
      <source>Discard the unsaved work?</source>
      <translation>Abandonner le travail non enregistré ?</translation>
    </message>
    <message>
      <source>Bringing back {name} …</source>
      <translation>Récupération de {name} …</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Récupérer</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Abandonner…</translation>
    </message>
    <message>
      <source>It came protected; what you save is not, unless you share a copy again.</source>
      <translation>Il est arrivé protégé ; ce que vous enregistrez ne l’est pas, sauf si vous partagez de nouveau une copie.</translation>
    </message>
    <message>
      <source>{name} as of {when}</source>
      <translation>{name}, état : {when}</translation>
    </message>
    <message>
      <source>Opening {name} …</source>
      <translation>Ouverture de {name} …</translation>
    </message>
    <message>
      <source>Making a chart for {n} people …</source>
      <translation>Création d’un organigramme pour {n} personnes …</translation>
    </message>
    <message>
      <source>New chart</source>
      <translation>Nouvel organigramme</translation>
    </message>
    <message>
      <source>1 edit</source>
      <translation>1 modification</translation>
    </message>
    <message>
      <source>another program</source>
      <translation>un autre programme</translation>
    </message>
    <message>
      <source>no difference</source>
      <translation>aucune différence</translation>
    </message>
    <message>
      <source>a role without a title</source>
      <translation>un rôle sans intitulé</translation>
    </message>
    <message>
      <source>{date}, {time}</source>
      <translation>{date}, {time}</translation>
    </message>
    <message>
      <source>{name} on {computer} since {when}</source>
      <translation>{name} sur {computer} depuis {when}</translation>
    </message>
    <message>
      <source>“{name}” is open by {who}. You can read it, or work on a copy.</source>
      <translation>« {name} » est ouvert par {who}. Vous pouvez le lire, ou travailler sur une copie.</translation>
    </message>
    <message>
      <source>Unsaved work found: {name}, {edits} up to {when}</source>
      <translation>Travail non enregistré trouvé : {name}, {edits} jusqu’à {when}</translation>
    </message>
    <message>
      <source>{told}; and {names}.</source>
      <translation>{told} ; et {names}.</translation>
    </message>
    <message>
      <source>{n} added</source>
      <translation>ajoutés : {n}</translation>
    </message>
    <message>
      <source>{n} removed</source>
      <translation>supprimés : {n}</translation>
    </message>
    <message>
      <source>{n} moved</source>
      <translation>déplacés : {n}</translation>
    </message>
    <message>
      <source>{n} changed</source>
      <translation>modifiés : {n}</translation>
    </message>
    <message>
      <source>settings changed</source>
      <translation>réglages modifiés</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>hier {time}</translation>
    </message>
    <message>
      <source>{count} edits</source>
      <translation>{count} modifications</translation>
    </message>
    <message>
      <source>another program since {when}</source>
      <translation>un autre programme depuis {when}</translation>
    </message>
    <message>
      <source>“{name}” was left open by {who}; the last sign of life was {when}. You can read it.</source>
      <translation>« {name} » a été laissé ouvert par {who} ; dernier signe de vie : {when}. Vous pouvez le lire.</translation>
    </message>
    <message>
      <source>{count} other charts</source>
      <translation>{count} autres organigrammes</translation>
    </message>
    <message>
      <source>scenario “{name}” changed</source>
      <translation>scénario « {name} » modifié</translation>
    </message>
    <message>
      <source>1 scenario removed</source>
      <translation>1 scénario supprimé</translation>
    </message>
    <message>
      <source>{n} scenarios changed</source>
      <translation>{n} scénarios modifiés</translation>
    </message>
    <message>
      <source>{n} scenarios removed</source>
      <translation>{n} scénarios supprimés</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {error}.</source>
      <translation>{folder} ne peut pas être écrit : {error}.</translation>
    </message>
    <message>
      <source>The version of {path} cannot be kept: {error}.</source>
      <translation>La version de {path} ne peut pas être conservée : {error}.</translation>
    </message>
    <message>
      <source>1 person has a photo from the folder.</source>
      <translation>1 personne a une photo du dossier.</translation>
    </message>
    <message>
      <source>Reading the photos in {name} …</source>
      <translation>Lecture des photos de {name} …</translation>
    </message>
    <message>
      <source>Photo of 1 person</source>
      <translation>Photo de 1 personne</translation>
    </message>
    <message>
      <source>{n} people have a photo from the folder.</source>
      <translation>{n} personnes ont une photo du dossier.</translation>
    </message>
    <message>
      <source>Photos of {n} people</source>
      <translation>Photos de {n} personnes</translation>
    </message>
    <message>
      <source>{n} more pictures could not be used.</source>
      <translation>{n} autres images n’ont pas pu être utilisées.</translation>
    </message>
    <message>
      <source>Change the logo</source>
      <translation>Modifier le logo</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Supprimer le logo</translation>
    </message>
    <message>
      <source>Remove the photo of {name}</source>
      <translation>Supprimer la photo de {name}</translation>
    </message>
    <message>
      <source>Change the photo of {name}</source>
      <translation>Modifier la photo de {name}</translation>
    </message>
    <message>
      <source>{name} is not in this post any more.</source>
      <translation>{name} n’est plus à ce poste.</translation>
    </message>
    <message>
      <source>Pictures ({names})</source>
      <translation>Images ({names})</translation>
    </message>
    <message>
      <source>The list of recent files cannot be written: {error}.</source>
      <translation>La liste des fichiers récents ne peut pas être écrite : {error}.</translation>
    </message>
    <message>
      <source>Open another file…</source>
      <translation>Ouvrir un autre fichier…</translation>
    </message>
  </context>
  <context>
    <name>Filter</name>
    <message>
      <source>Filter: words, or a field as “Tier: 2”</source>
      <translation>Filtre : mots, ou « Échelon: senior »</translation>
    </message>
    <message>
      <source>Filter the roles</source>
      <translation>Filtrer les rôles</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Show everyone and close</source>
      <translation>Afficher tout le monde et fermer</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <source>{n} more: type “{field}: …” above</source>
      <translation>{n} de plus : saisissez « {field}: … » ci-dessus</translation>
    </message>
    <message>
      <source>Any of the values chosen</source>
      <translation>L’une des valeurs choisies</translation>
    </message>
    <message>
      <source>{n} values</source>
      <translation>{n} valeurs</translation>
    </message>
    <message>
      <source>{field}: {value}</source>
      <translation>{field} : {value}</translation>
    </message>
    <message>
      <source>What happens to the others</source>
      <translation>Ce qu’il advient des autres</translation>
    </message>
    <message>
      <source>Fade</source>
      <translation>Estomper</translation>
    </message>
    <message>
      <source>Fade the roles that do not match.</source>
      <translation>Estomper les rôles qui ne correspondent pas.</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <source>Leave the roles that do not match out; managers of those who do stay, faded.</source>
      <translation>Omettre les rôles qui ne correspondent pas ; les responsables de ceux qui correspondent restent, estompés.</translation>
    </message>
    <message>
      <source>No role matches</source>
      <translation>Aucun rôle ne correspond</translation>
    </message>
    <message>
      <source>1 of {every} roles matches</source>
      <translation>1 rôle sur {every} correspond</translation>
    </message>
    <message>
      <source>{n} of {every} roles match</source>
      <translation>{n} rôles sur {every} correspondent</translation>
    </message>
  </context>
  <context>
    <name>Find</name>
    <message>
      <source>Find by name, title, any field</source>
      <translation>Rechercher par nom, intitulé, champ</translation>
    </message>
    <message>
      <source>Find roles in the chart</source>
      <translation>Rechercher des rôles dans l’organigramme</translation>
    </message>
    <message>
      <source>Previous (Shift+Enter)</source>
      <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation>Suivant (Entrée)</translation>
    </message>
    <message>
      <source>Close (Escape)</source>
      <translation>Fermer (Échap)</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>No role says that.</source>
      <translation>Aucun rôle ne contient cela.</translation>
    </message>
    <message>
      <source>{at} of {found}</source>
      <translation>{at} sur {found}</translation>
    </message>
    <message>
      <source>Find a role, person or action</source>
      <translation>Rôle, personne, action</translation>
    </message>
    <message>
      <source>Find a role, person or action ({keys})</source>
      <translation>Rechercher un rôle, une personne, une action ({keys})</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message>
      <source>The chart as a whole</source>
      <translation>L’organigramme dans son ensemble</translation>
    </message>
    <message>
      <source>1 report</source>
      <translation>1 subordonné</translation>
    </message>
    <message>
      <source>{n} reports</source>
      <translation>{n} subordonnés</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Accepté</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>jusqu’au {day}</translation>
    </message>
    <message>
      <source>Rules and thresholds</source>
      <translation>Règles et seuils</translation>
    </message>
    <message>
      <source>Group findings</source>
      <translation>Grouper les constats</translation>
    </message>
    <message>
      <source>Rule profile</source>
      <translation>Profil de règles</translation>
    </message>
    <message>
      <source>Which spans and layers count as usual</source>
      <translation>Quelles étendues et quels niveaux comptent comme habituels</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>The rules of the profile “{profile}” find nothing.</source>
      <translation>Les règles du profil « {profile} » ne trouvent rien.</translation>
    </message>
    <message>
      <source>As soon as there are roles, the rules look at spans, layers and lines.</source>
      <translation>Dès qu’il y a des rôles, les règles examinent les étendues, les niveaux et les lignes.</translation>
    </message>
    <message>
      <source>By rule</source>
      <translation>Par règle</translation>
    </message>
    <message>
      <source>By branch</source>
      <translation>Par branche</translation>
    </message>
    <message>
      <source>Nothing to mend.</source>
      <translation>Rien à corriger.</translation>
    </message>
    <message>
      <source>No roles yet.</source>
      <translation>Pas encore de rôles.</translation>
    </message>
    <message>
      <source>Check by the profile “{profile}”</source>
      <translation>Contrôler selon le profil « {profile} »</translation>
    </message>
    <message>
      <source>{n} accepted</source>
      <translation>acceptés : {n}</translation>
    </message>
    <message>
      <source>About this rule…</source>
      <translation>À propos de cette règle…</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>Replier</translation>
    </message>
    <message>
      <source>Unfold</source>
      <translation>Déplier</translation>
    </message>
    <message>
      <source>Accept all {n}…</source>
      <translation>Accepter les {n}…</translation>
    </message>
    <message>
      <source>Accept…</source>
      <translation>Accepter…</translation>
    </message>
    <message>
      <source>Open again: it was accepted until {day}, for “{reason}”.</source>
      <translation>De nouveau ouvert : il était accepté jusqu’au {day}, motif : « {reason} ».</translation>
    </message>
    <message>
      <source>Open again: the facts are others since it was accepted for “{reason}”.</source>
      <translation>De nouveau ouvert : les faits ont changé depuis qu’il a été accepté, motif : « {reason} ».</translation>
    </message>
    <message>
      <source>It was accepted before, and is open again.</source>
      <translation>Il a été accepté auparavant, et est de nouveau ouvert.</translation>
    </message>
    <message>
      <source>and {n} more findings</source>
      <translation>et {n} autres constats</translation>
    </message>
    <message>
      <source> (until {day})</source>
      <translation> (jusqu’au {day})</translation>
    </message>
    <message>
      <source>Accepted: {reason}</source>
      <translation>Accepté : {reason}</translation>
    </message>
  </context>
  <context>
    <name>Fit page</name>
    <message>
      <source>Slide {name}</source>
      <translation>Diapositive {name}</translation>
    </message>
    <message>
      <source>{paper}, landscape</source>
      <translation>{paper}, paysage</translation>
    </message>
    <message>
      <source>{paper}, portrait</source>
      <translation>{paper}, portrait</translation>
    </message>
  </context>
  <context>
    <name>Functions</name>
    <message>
      <source>Leadership</source>
      <translation>Direction</translation>
    </message>
    <message>
      <source>Daily tasks, conflicts, guidance and strategy; at the top, the budget.</source>
      <translation>Tâches quotidiennes, conflits, orientation et stratégie ; au sommet, le budget.</translation>
    </message>
    <message>
      <source>Account management</source>
      <translation>Gestion de comptes</translation>
    </message>
    <message>
      <source>Stays in touch over the whole customer life and speaks for the customer inside the firm.</source>
      <translation>Reste en contact tout au long de la vie du client et porte sa voix dans l’entreprise.</translation>
    </message>
    <message>
      <source>Loyalty &amp; rewards</source>
      <translation>Fidélité et récompenses</translation>
    </message>
    <message>
      <source>Designs and runs the programmes that bring customers back.</source>
      <translation>Conçoit et anime les programmes qui font revenir les clients.</translation>
    </message>
    <message>
      <source>Returns &amp; warranty</source>
      <translation>Retours et garanties</translation>
    </message>
    <message>
      <source>Checks, authorises and completes returns and warranty claims.</source>
      <translation>Contrôle, autorise et traite les retours et les demandes de garantie.</translation>
    </message>
    <message>
      <source>Issue management</source>
      <translation>Gestion des incidents</translation>
    </message>
    <message>
      <source>Settles conflicts and escalations, finds root causes, feeds improvements back.</source>
      <translation>Règle les conflits et les escalades, trouve les causes profondes, fait remonter les améliorations.</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Assistance</translation>
    </message>
    <message>
      <source>Guides buyers in use, answers questions, solves problems.</source>
      <translation>Guide les acheteurs dans l’utilisation, répond aux questions, résout les problèmes.</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Ventes</translation>
    </message>
    <message>
      <source>Sells, upsells and renews together with service.</source>
      <translation>Vend, monte en gamme et renouvelle avec le service client.</translation>
    </message>
    <message>
      <source>Technical support</source>
      <translation>Assistance technique</translation>
    </message>
    <message>
      <source>Solves the technical problems that the first line hands over.</source>
      <translation>Résout les problèmes techniques que la première ligne transmet.</translation>
    </message>
    <message>
      <source>Customer success</source>
      <translation>Succès client</translation>
    </message>
    <message>
      <source>Sees that customers reach what they bought the product for.</source>
      <translation>Veille à ce que les clients atteignent ce pour quoi ils ont acheté le produit.</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <source>Samples and scores contacts, calibrates, coaches leads.</source>
      <translation>Échantillonne et note les contacts, calibre, accompagne les encadrants.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Formation</translation>
    </message>
    <message>
      <source>Brings new people in and keeps everyone up to date.</source>
      <translation>Intègre les nouveaux venus et tient tout le monde à jour.</translation>
    </message>
    <message>
      <source>Knowledge</source>
      <translation>Connaissances</translation>
    </message>
    <message>
      <source>Writes and tends the help articles.</source>
      <translation>Rédige et entretient les articles d’aide.</translation>
    </message>
    <message>
      <source>Workforce management</source>
      <translation>Gestion des effectifs</translation>
    </message>
    <message>
      <source>Forecasts, schedules and steers the day.</source>
      <translation>Prévoit, planifie et pilote la journée.</translation>
    </message>
    <message>
      <source>Operations</source>
      <translation>Opérations</translation>
    </message>
    <message>
      <source>Reporting, tools and processes of the department.</source>
      <translation>Rapports, outils et processus du service.</translation>
    </message>
    <message>
      <source>Social media</source>
      <translation>Réseaux sociaux</translation>
    </message>
    <message>
      <source>Answers on social channels and keeps their content fresh.</source>
      <translation>Répond sur les réseaux sociaux et en renouvelle les contenus.</translation>
    </message>
    <message>
      <source>Forum moderation</source>
      <translation>Modération de forum</translation>
    </message>
    <message>
      <source>Keeps the customer forum useful and safe.</source>
      <translation>Veille à l’utilité et à la sécurité du forum clients.</translation>
    </message>
    <message>
      <source>Help desk</source>
      <translation>Centre d’assistance</translation>
    </message>
    <message>
      <source>First contact, on duty or on call.</source>
      <translation>Premier contact, en service ou d’astreinte.</translation>
    </message>
    <message>
      <source>Billing</source>
      <translation>Facturation</translation>
    </message>
    <message>
      <source>Invoices, payments and other questions of money.</source>
      <translation>Factures, paiements et autres questions d’argent.</translation>
    </message>
    <message>
      <source>Dispatch</source>
      <translation>Répartition</translation>
    </message>
    <message>
      <source>Reads new cases and sends each to the right team.</source>
      <translation>Lit les nouveaux dossiers et transmet chacun à la bonne équipe.</translation>
    </message>
    <message>
      <source>Field service</source>
      <translation>Intervention sur site</translation>
    </message>
    <message>
      <source>Repairs and installs at the customer's place.</source>
      <translation>Répare et installe chez le client.</translation>
    </message>
    <message>
      <source>Onboarding</source>
      <translation>Accueil des clients</translation>
    </message>
    <message>
      <source>Takes new customers through their first weeks.</source>
      <translation>Accompagne les nouveaux clients pendant leurs premières semaines.</translation>
    </message>
    <message>
      <source>Administration</source>
      <translation>Administration</translation>
    </message>
    <message>
      <source>Office, records and other help behind the scenes.</source>
      <translation>Bureau, dossiers et autres soutiens en coulisses.</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>The guide is not installed with this copy of Orgchart.</source>
      <translation>Le guide n’est pas installé avec cette copie d’Orgchart.</translation>
    </message>
    <message>
      <source>No program shows the guide here. It lies at {path}.</source>
      <translation>Aucun programme n’affiche le guide ici. Il se trouve dans {path}.</translation>
    </message>
    <message>
      <source>It opens no network connection: your charts stay on your computer.</source>
      <translation>Il n’ouvre aucune connexion réseau : vos organigrammes restent sur votre ordinateur.</translation>
    </message>
    <message>
      <source>About Orgchart</source>
      <translation>À propos d’Orgchart</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Version {version}, on Python {python} and Qt {qt}.</source>
      <translation>Version {version}, sur Python {python} et Qt {qt}.</translation>
    </message>
    <message>
      <source>Skip the tour</source>
      <translation>Passer la visite</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>{n} of {all}</source>
      <translation>{n} sur {all}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>The chart. Drag a card onto another, and it reports there with its team; drag a name to move the person alone. Tab adds a report to the selected card, Enter a colleague, F2 renames it. Cards arrange themselves.</source>
      <translation>L’organigramme. Faites glisser une carte sur une autre, et elle s’y rattache avec son équipe ; faites glisser un nom pour déplacer la personne seule. Tab ajoute un subordonné à la carte sélectionnée, Entrée un collègue, F2 la renomme. Les cartes se disposent d’elles-mêmes.</translation>
    </message>
    <message>
      <source>People who have no post. Drag one onto a card to give them the post, or drag somebody here to leave their post vacant.</source>
      <translation>Les personnes sans poste. Faites-en glisser une sur une carte pour lui donner le poste, ou faites glisser quelqu’un ici pour laisser son poste vacant.</translation>
    </message>
    <message>
      <source>How many things the rules would mention, with the sign of the gravest. A click lists them, each with its source and with what could be done. They are advice: nothing stops you.</source>
      <translation>Combien de points les règles relèveraient, avec le signe du plus grave. Un clic les liste, chacun avec sa source et ce qui pourrait être fait. Ce sont des conseils : rien ne vous arrête.</translation>
    </message>
    <message>
      <source>Makes a finished page, slide, book, picture or table of the chart. The dialog shows the pages as they will be and says whether their type can be read.</source>
      <translation>Crée une page, une diapositive, un livre, une image ou un tableau terminés de l’organigramme. La boîte de dialogue montre les pages telles qu’elles seront et indique si les caractères en sont lisibles.</translation>
    </message>
    <message>
      <source>Four views of the same chart: the cards; a table of all roles; who takes care of which function; and a comparison with another version of it.</source>
      <translation>Quatre vues du même organigramme : les cartes ; un tableau de tous les rôles ; qui s’occupe de quelle fonction ; et une comparaison avec une autre version.</translation>
    </message>
    <message>
      <source>The figures of the chart, or of what a filter shows. At the other end stands what the keys do just now, and what a gesture would do before you let go.</source>
      <translation>Les chiffres de l’organigramme, ou de ce qu’un filtre montre. À l’autre bout figure ce que font les touches à l’instant, et ce que ferait un geste avant que vous relâchiez.</translation>
    </message>
    <message>
      <source>What the colours mean. Pointing at a line fades the other roles; a click keeps it so and selects the roles of the line.</source>
      <translation>Ce que signifient les couleurs. Pointer une ligne estompe les autres rôles ; un clic maintient cet état et sélectionne les rôles de la ligne.</translation>
    </message>
    <message>
      <source>The name of the chart and whether it is saved, the scenario that is shown, what can be undone, the views, and a field that finds any role, person or action.</source>
      <translation>Le nom de l’organigramme et s’il est enregistré, le scénario affiché, ce qui peut être annulé, les vues, et un champ qui trouve tout rôle, toute personne ou toute action.</translation>
    </message>
    <message>
      <source>How many people work in customer service. The templates that suit come first, and the one you use is scaled to exactly that number.</source>
      <translation>Combien de personnes travaillent au service client. Les modèles qui conviennent viennent en premier, et celui que vous utilisez est mis exactement à l’échelle de ce nombre.</translation>
    </message>
    <message>
      <source>Charts to begin with, drawn as they would be. Enter or a double click uses one.</source>
      <translation>Des organigrammes pour commencer, dessinés tels qu’ils seraient. Entrée ou un double-clic en utilise un.</translation>
    </message>
    <message>
      <source>Other ways to begin: an empty chart, a file, a staff list, or one of the charts that you had open last. Files can be dropped anywhere on the window.</source>
      <translation>D’autres façons de commencer : un organigramme vide, un fichier, une liste du personnel, ou l’un des derniers organigrammes ouverts. Des fichiers peuvent être déposés n’importe où dans la fenêtre.</translation>
    </message>
    <message>
      <source>Roles to be dragged onto a card, and templates and lists to be put under one.</source>
      <translation>Des rôles à faire glisser sur une carte, et des modèles et listes à placer sous un rôle.</translation>
    </message>
    <message>
      <source>The chart as a list that folds: find your way in a large chart, move by drag and drop.</source>
      <translation>L’organigramme en liste repliable : repérez-vous dans un grand organigramme, déplacez par glisser-déposer.</translation>
    </message>
    <message>
      <source>Every edit, the newest first. A click goes back to how the chart was then.</source>
      <translation>Toutes les modifications, la plus récente d’abord. Un clic revient à l’organigramme d’alors.</translation>
    </message>
    <message>
      <source>Everything about the selected role, or, while none is selected, about the chart.</source>
      <translation>Tout sur le rôle sélectionné ou, si aucun ne l’est, sur l’organigramme.</translation>
    </message>
    <message>
      <source>What the rules found, by rule or by branch, with mends and a way to live with it.</source>
      <translation>Ce que les règles ont trouvé, par règle ou par branche, avec des corrections et un moyen de s’en accommoder.</translation>
    </message>
    <message>
      <source>Heads, full-time equivalents, cost, layers and spans. A bar leads to its roles.</source>
      <translation>Effectifs, équivalents temps plein, coût, niveaux et étendues. Une barre mène à ses rôles.</translation>
    </message>
    <message>
      <source>What was said about roles. Comments stay in the file and are in no export.</source>
      <translation>Ce qui a été dit des rôles. Les commentaires restent dans le fichier et ne figurent dans aucune exportation.</translation>
    </message>
    <message>
      <source>Add roles</source>
      <translation>Ajouter des rôles</translation>
    </message>
    <message>
      <source>Drag a role from here onto a card. With a card selected it is faster by keyboard: Tab adds a report, Enter a colleague, and you type the title at once.</source>
      <translation>Faites glisser un rôle d’ici sur une carte. Avec une carte sélectionnée, c’est plus rapide au clavier : Tab ajoute un subordonné, Entrée un collègue, et vous saisissez aussitôt l’intitulé.</translation>
    </message>
    <message>
      <source>Rearrange</source>
      <translation>Réorganiser</translation>
    </message>
    <message>
      <source>Drag a card onto another: it reports there, with its team, and the chart tidies itself up. Drag a name to move the person alone. Ctrl+Z takes back anything.</source>
      <translation>Faites glisser une carte sur une autre : elle s’y rattache, avec son équipe, et l’organigramme se range de lui-même. Faites glisser un nom pour déplacer la personne seule. Ctrl+Z annule tout.</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Contrôler</translation>
    </message>
    <message>
      <source>This counts what the rules would mention: spans, layers, functions nobody covers. Each finding names its source and what could be done. Nothing stops you.</source>
      <translation>Ceci compte ce que les règles relèveraient : étendues, niveaux, fonctions que personne ne couvre. Chaque constat indique sa source et ce qui pourrait être fait. Rien ne vous arrête.</translation>
    </message>
    <message>
      <source>Give it to others</source>
      <translation>Le transmettre</translation>
    </message>
    <message>
      <source>Export makes a finished page or slide; F5 presents the chart. Ctrl+K finds any action by its name, and Help has the guide and this tour.</source>
      <translation>Exporter crée une page ou une diapositive terminée ; F5 présente l’organigramme. Ctrl+K trouve toute action par son nom, et l’Aide contient le guide et cette visite.</translation>
    </message>
    <message>
      <source>Tour</source>
      <translation>Visite</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>As it was opened</source>
      <translation>À l’ouverture</translation>
    </message>
    <message>
      <source>{step}, the chart as it is now</source>
      <translation>{step}, l’organigramme actuel</translation>
    </message>
    <message>
      <source>{step}, undone</source>
      <translation>{step}, annulé</translation>
    </message>
    <message>
      <source>History of edits</source>
      <translation>Historique des modifications</translation>
    </message>
    <message>
      <source>Nothing edited yet.</source>
      <translation>Aucune modification pour l’instant.</translation>
    </message>
    <message>
      <source>Every edit will stand here; a click on a step goes back to it.</source>
      <translation>Chaque modification figurera ici ; un clic sur une étape y revient.</translation>
    </message>
  </context>
  <context>
    <name>Importing</name>
    <message>
      <source>They are one post.</source>
      <translation>C’est un seul et même poste.</translation>
    </message>
    <message>
      <source>Id {key} stands for two posts: {first} and {second}.</source>
      <translation>L’identifiant {key} désigne deux postes : {first} et {second}.</translation>
    </message>
    <message>
      <source>No role was made.</source>
      <translation>Aucun rôle n’a été créé.</translation>
    </message>
    <message>
      <source>The second got a new id.</source>
      <translation>Le second a reçu un nouvel identifiant.</translation>
    </message>
    <message>
      <source>Posts of their own, with new ids</source>
      <translation>Postes distincts, avec de nouveaux identifiants</translation>
    </message>
    <message>
      <source>One post</source>
      <translation>Un seul poste</translation>
    </message>
    <message>
      <source>Only {kept} was taken.</source>
      <translation>Seul {kept} a été repris.</translation>
    </message>
    <message>
      <source>Id {key} means another row.</source>
      <translation>L’identifiant {key} désigne une autre ligne.</translation>
    </message>
    <message>
      <source>Only {post}</source>
      <translation>Seulement {post}</translation>
    </message>
    <message>
      <source>{source} has no column “{header}”. Its columns are: {offer}.</source>
      <translation>{source} n’a pas de colonne « {header} ». Ses colonnes sont : {offer}.</translation>
    </message>
    <message>
      <source>There is no field “{asked}” to map to. The fields are: {offer}.</source>
      <translation>Il n’y a pas de champ « {asked} » à associer. Les champs sont : {offer}.</translation>
    </message>
    <message>
      <source>{share} of its values are found in “{column}”.</source>
      <translation>{share} de ses valeurs se trouvent dans « {column} ».</translation>
    </message>
    <message>
      <source>{share} of its values are e-mail addresses of the list.</source>
      <translation>{share} de ses valeurs sont des adresses e-mail de la liste.</translation>
    </message>
    <message>
      <source>{share} of its values are distinguished names of the list.</source>
      <translation>{share} de ses valeurs sont des noms distinctifs de la liste.</translation>
    </message>
    <message>
      <source>{share} of its values are names of the list.</source>
      <translation>{share} de ses valeurs sont des noms de la liste.</translation>
    </message>
    <message>
      <source>{share} of its values are titles of the list.</source>
      <translation>{share} de ses valeurs sont des intitulés de la liste.</translation>
    </message>
    <message>
      <source>Says nothing: blank, or the same everywhere.</source>
      <translation>N’indique rien : vide, ou partout identique.</translation>
    </message>
    <message>
      <source>You chose it.</source>
      <translation>Vous l’avez choisi.</translation>
    </message>
    <message>
      <source>No field has such a header: kept as a field of your own.</source>
      <translation>Aucun champ n’a cet en-tête : conservé comme champ personnalisé.</translation>
    </message>
    <message>
      <source>The header says so.</source>
      <translation>L’en-tête l’indique.</translation>
    </message>
    <message>
      <source>By what is in it.</source>
      <translation>D’après le contenu.</translation>
    </message>
    <message>
      <source>Holds pictures or other coded data.</source>
      <translation>Contient des images ou d’autres données codées.</translation>
    </message>
    <message>
      <source>The header says so, though nobody of the list is found in it.</source>
      <translation>L’en-tête l’indique, bien que personne de la liste ne s’y trouve.</translation>
    </message>
    <message>
      <source>Its names stand a layer below those of the column before.</source>
      <translation>Ses noms se trouvent un niveau au-dessous de ceux de la colonne précédente.</translation>
    </message>
    <message>
      <source>Tells the whole way to each post.</source>
      <translation>Indique tout le chemin vers chaque poste.</translation>
    </message>
    <message>
      <source>“{manager}” refers to it.</source>
      <translation>« {manager} » y fait référence.</translation>
    </message>
    <message>
      <source>Looks like {personal}.</source>
      <translation>Ressemble à : {personal}.</translation>
    </message>
    <message>
      <source>home address</source>
      <translation>adresse privée</translation>
    </message>
    <message>
      <source>date of birth</source>
      <translation>date de naissance</translation>
    </message>
    <message>
      <source>private phone or e-mail</source>
      <translation>téléphone ou e-mail privé</translation>
    </message>
    <message>
      <source>gender</source>
      <translation>sexe</translation>
    </message>
    <message>
      <source>a password</source>
      <translation>mot de passe</translation>
    </message>
    <message>
      <source>family and origin</source>
      <translation>famille et origine</translation>
    </message>
    <message>
      <source>national or tax number</source>
      <translation>numéro national ou fiscal</translation>
    </message>
    <message>
      <source>bank account</source>
      <translation>compte bancaire</translation>
    </message>
    <message>
      <source>health</source>
      <translation>santé</translation>
    </message>
    <message>
      <source>pay</source>
      <translation>rémunération</translation>
    </message>
    <message>
      <source>The line was left out.</source>
      <translation>La ligne a été omise.</translation>
    </message>
    <message>
      <source>The cell of the manager names several people.</source>
      <translation>La cellule du responsable nomme plusieurs personnes.</translation>
    </message>
    <message>
      <source>The first is the manager, dotted lines lead to the others.</source>
      <translation>La première est le responsable, des lignes pointillées mènent aux autres.</translation>
    </message>
    <message>
      <source>It became a dotted line.</source>
      <translation>C’est devenu une ligne pointillée.</translation>
    </message>
    <message>
      <source>A dotted line leads to {whom}.</source>
      <translation>Une ligne pointillée mène à {whom}.</translation>
    </message>
    <message>
      <source>The row names another manager than row {row} of the same post.</source>
      <translation>La ligne nomme un autre responsable que la ligne {row} du même poste.</translation>
    </message>
    <message>
      <source>“{name}”, who is not in the list</source>
      <translation>« {name} », absent de la liste</translation>
    </message>
    <message>
      <source>itself</source>
      <translation>lui-même</translation>
    </message>
    <message>
      <source>its own manager</source>
      <translation>son propre responsable</translation>
    </message>
    <message>
      <source>Taken as 1.</source>
      <translation>Pris pour 1.</translation>
    </message>
    <message>
      <source>Counted as one seat.</source>
      <translation>Compté comme un poste.</translation>
    </message>
    <message>
      <source>An FTE of “{value}” is {wrong}.</source>
      <translation>Un ETP de « {value} » est {wrong}.</translation>
    </message>
    <message>
      <source>“{text}” is no number of seats.</source>
      <translation>« {text} » n’est pas un nombre de postes.</translation>
    </message>
    <message>
      <source>What was pasted</source>
      <translation>Contenu collé</translation>
    </message>
    <message>
      <source>There is no text to paste. Copy some rows first.</source>
      <translation>Il n’y a pas de texte à coller. Copiez d’abord quelques lignes.</translation>
    </message>
    <message>
      <source>Every column is left out. Choose what at least one of them is.</source>
      <translation>Toutes les colonnes sont omises. Indiquez à quoi correspond au moins l’une d’elles.</translation>
    </message>
    <message>
      <source>{source} cannot be read as rows ({error}).</source>
      <translation>{source} ne peut pas être lu comme des lignes ({error}).</translation>
    </message>
    <message>
      <source>no number</source>
      <translation>pas un nombre</translation>
    </message>
    <message>
      <source>below 0</source>
      <translation>inférieur à 0</translation>
    </message>
    <message>
      <source>beyond any team</source>
      <translation>au-delà de toute équipe</translation>
    </message>
    <message>
      <source>The lines were taken from it.</source>
      <translation>Les lignes en ont été tirées.</translation>
    </message>
    <message>
      <source>No column names the managers; how far “{header}” is indented tells who is above whom.</source>
      <translation>Aucune colonne ne nomme les responsables ; le retrait de « {header} » indique qui est au-dessus de qui.</translation>
    </message>
    <message>
      <source>No column names the managers; “{header}” tells who is above whom.</source>
      <translation>Aucune colonne ne nomme les responsables ; « {header} » indique qui est au-dessus de qui.</translation>
    </message>
    <message>
      <source>Taken for the one of the same department, else for a leader, else for the first.</source>
      <translation>Pris pour celui du même service, sinon pour un encadrant, sinon pour le premier.</translation>
    </message>
    <message>
      <source>{said} stands for several people (rows {rows}).</source>
      <translation>{said} désigne plusieurs personnes (lignes {rows}).</translation>
    </message>
    <message>
      <source>There is nobody “{wanted}” in the list to stand in for “{unknown}”. Name an id or a full name.</source>
      <translation>Il n’y a personne du nom de « {wanted} » dans la liste pour remplacer « {unknown} ». Indiquez un identifiant ou un nom complet.</translation>
    </message>
    <message>
      <source>{names} report to each other; nobody is at the top.</source>
      <translation>{names} se rattachent l’un à l’autre ; personne n’est au sommet.</translation>
    </message>
    <message>
      <source>A placeholder stands for the manager.</source>
      <translation>Un rôle provisoire tient lieu de responsable.</translation>
    </message>
    <message>
      <source>{name} became the top.</source>
      <translation>{name} est passé au sommet.</translation>
    </message>
    <message>
      <source>It became a top.</source>
      <translation>Le rôle est passé au sommet.</translation>
    </message>
    <message>
      <source>… ({n} in all)</source>
      <translation>… ({n} au total)</translation>
    </message>
    <message>
      <source>{n} roles report to {name}, who is not in the list.</source>
      <translation>{n} rôles sont rattachés à {name}, absent de la liste.</translation>
    </message>
    <message>
      <source>{who} reports to {name}, who is not in the list.</source>
      <translation>{who} est rattaché à {name}, absent de la liste.</translation>
    </message>
    <message>
      <source>They became tops.</source>
      <translation>Ils sont passés au sommet.</translation>
    </message>
    <message>
      <source>Become tops</source>
      <translation>Placer au sommet</translation>
    </message>
    <message>
      <source>A placeholder stands for the manager</source>
      <translation>Un rôle provisoire tient lieu de responsable</translation>
    </message>
    <message>
      <source>{label} reports to itself.</source>
      <translation>{label} est rattaché à lui-même.</translation>
    </message>
    <message>
      <source>{label} stands in.</source>
      <translation>{label} en tient lieu.</translation>
    </message>
    <message>
      <source>No roles were made.</source>
      <translation>Aucun rôle n’a été créé.</translation>
    </message>
    <message>
      <source> and {n} more ranges</source>
      <translation> et {n} autres plages</translation>
    </message>
    <message>
      <source>No row of {name} is left by the filter and branch asked for. Ask for others.</source>
      <translation>Aucune ligne de {name} ne reste après le filtre et la branche demandés. Demandez-en d’autres.</translation>
    </message>
    <message>
      <source>Rows {rows} are outside of what was asked for.</source>
      <translation>Les lignes {rows} sont hors de ce qui a été demandé.</translation>
    </message>
    <message>
      <source>Row {rows} is outside of what was asked for.</source>
      <translation>La ligne {rows} est hors de ce qui a été demandé.</translation>
    </message>
    <message>
      <source>There is nobody “{branch}” in {name} whose branch could be taken. Name an id, an e-mail address or a full name of the list.</source>
      <translation>Il n’y a personne du nom de « {branch} » dans {name} dont la branche puisse être reprise. Indiquez un identifiant, une adresse e-mail ou un nom complet de la liste.</translation>
    </message>
    <message>
      <source>It was read as a staff list from elsewhere.</source>
      <translation>Le fichier a été lu comme une liste du personnel d’une autre origine.</translation>
    </message>
    <message>
      <source>“{header}” tells the whole way to each post.</source>
      <translation>« {header} » indique tout le chemin vers chaque poste.</translation>
    </message>
    <message>
      <source>{folder} cannot be read: {strerror}.</source>
      <translation>{folder} ne peut pas être lu : {strerror}.</translation>
    </message>
    <message>
      <source>The picture</source>
      <translation>L’image</translation>
    </message>
    <message>
      <source>{name} is no JPEG, PNG or WebP picture.</source>
      <translation>{name} n’est pas une image JPEG, PNG ou WebP.</translation>
    </message>
    <message>
      <source>{name} is a HEIC picture, as telephones make them; save it as JPEG first.</source>
      <translation>{name} est une image HEIC, comme en font les téléphones ; enregistrez-la d’abord en JPEG.</translation>
    </message>
    <message>
      <source>{name} is too narrow for a picture: {width} × {height}.</source>
      <translation>{name} est trop étroit pour une image : {width} × {height}.</translation>
    </message>
    <message>
      <source>{name} has too many pixels to be read; save it smaller: {most_pixels} a side do.</source>
      <translation>{name} a trop de pixels pour être lu ; enregistrez l’image en plus petit : {most_pixels} par côté suffisent.</translation>
    </message>
    <message>
      <source>{name} is damaged and cannot be read to its end.</source>
      <translation>{name} est endommagé et ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
      <source>{name} is larger than {most} MB; save the picture smaller.</source>
      <translation>{name} dépasse {most} Mo ; enregistrez l’image en plus petit.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {strerror}.</source>
      <translation>{name} ne peut pas être lu : {strerror}.</translation>
    </message>
    <message>
      <source>{post} (row {row})</source>
      <translation>{post} (ligne {row})</translation>
    </message>
    <message>
      <source>{label} stands here again as {what}.</source>
      <translation>{label} figure ici une nouvelle fois comme {what}.</translation>
    </message>
    <message>
      <source>{what} is shared by {people} people.</source>
      <translation>{what} est partagé par {people} personnes.</translation>
    </message>
    <message>
      <source>{what} stands here again, as for a job share.</source>
      <translation>{what} figure ici une nouvelle fois, comme pour un poste partagé.</translation>
    </message>
    <message>
      <source>Joined into the role of row {row}.</source>
      <translation>Réuni avec le rôle de la ligne {row}.</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>ligne {row}</translation>
    </message>
    <message>
      <source>{name} is too large to be an import profile.</source>
      <translation>{name} est trop volumineux pour un profil d’importation.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({strerror}).</source>
      <translation>{path} ne peut pas être lu ({strerror}).</translation>
    </message>
    <message>
      <source>{name} is no import profile ({error}). Save it again from an import.</source>
      <translation>{name} n’est pas un profil d’importation ({error}). Enregistrez-le de nouveau depuis une importation.</translation>
    </message>
    <message>
      <source>{path} cannot be written ({strerror}).</source>
      <translation>{path} ne peut pas être écrit ({strerror}).</translation>
    </message>
    <message>
      <source>Taken by what is in them, not by their headers.</source>
      <translation>Reprises d’après leur contenu, et non d’après leurs en-têtes.</translation>
    </message>
    <message>
      <source>The column was left out.</source>
      <translation>La colonne a été omise.</translation>
    </message>
    <message>
      <source>No column names the people.</source>
      <translation>Aucune colonne ne nomme les personnes.</translation>
    </message>
    <message>
      <source>Their names were made of their e-mail addresses.</source>
      <translation>Leurs noms ont été tirés de leurs adresses e-mail.</translation>
    </message>
    <message>
      <source>No column looks like the manager.</source>
      <translation>Aucune colonne ne ressemble au responsable.</translation>
    </message>
    <message>
      <source>Every role became a top.</source>
      <translation>Chaque rôle est passé au sommet.</translation>
    </message>
    <message>
      <source>Kept as they are; a spreadsheet may have made them of other texts.</source>
      <translation>Conservés tels quels ; un tableur les a peut-être fabriqués à partir d’autres textes.</translation>
    </message>
    <message>
      <source>Taken as the numbers they say; those that are alike tell nobody apart. Export the list with ids as text.</source>
      <translation>Pris pour les nombres qu’ils indiquent ; ceux qui se ressemblent ne distinguent personne. Exportez la liste avec des identifiants en texte.</translation>
    </message>
    <message>
      <source>“{header}” holds the managers and “{ids}” the ids.</source>
      <translation>« {header} » contient les responsables et « {ids} » les identifiants.</translation>
    </message>
    <message>
      <source>{source} has no column that looks like people or job titles. Give it headers such as Name, Job Title and Manager, or name columns with --map.</source>
      <translation>{source} n’a aucune colonne qui ressemble à des personnes ou à des intitulés de poste. Donnez-lui des en-têtes tels que Nom, Intitulé du poste et Responsable, ou nommez des colonnes avec --map.</translation>
    </message>
    <message>
      <source>“{header}” looks like {kind}.</source>
      <translation>« {header} » ressemble à : {kind}.</translation>
    </message>
    <message>
      <source>“{header}” holds pictures or other coded data.</source>
      <translation>« {header} » contient des images ou d’autres données codées.</translation>
    </message>
    <message>
      <source>The ids in “{header}” are dates.</source>
      <translation>Les identifiants de « {header} » sont des dates.</translation>
    </message>
    <message>
      <source>“{header}” holds ids that a spreadsheet has shortened, as {id}.</source>
      <translation>« {header} » contient des identifiants qu’un tableur a raccourcis, comme {id}.</translation>
    </message>
    <message>
      <source>The post is vacant</source>
      <translation>Le poste est vacant</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Laisser tel quel</translation>
    </message>
    <message>
      <source>Remove the post, the team goes up</source>
      <translation>Supprimer le poste, l’équipe remonte</translation>
    </message>
    <message>
      <source>Remove the post</source>
      <translation>Supprimer le poste</translation>
    </message>
    <message>
      <source>The seat is vacant</source>
      <translation>La place devient vacante</translation>
    </message>
    <message>
      <source>One seat less</source>
      <translation>Un poste de moins</translation>
    </message>
    <message>
      <source>{name} takes over</source>
      <translation>{name} prend la suite</translation>
    </message>
    <message>
      <source>A seat of that card</source>
      <translation>Un poste de cette carte</translation>
    </message>
    <message>
      <source>A card of their own</source>
      <translation>Une carte à part</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Laisser</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Garder le mien</translation>
    </message>
    <message>
      <source>Take the list's</source>
      <translation>Prendre celui de la liste</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>Prendre</translation>
    </message>
    <message>
      <source>They wait for no post any more</source>
      <translation>Ces personnes n’attendent plus de poste</translation>
    </message>
    <message>
      <source>The post reference 0 means: not in a post.</source>
      <translation>La référence de poste 0 signifie : sans poste.</translation>
    </message>
    <message>
      <source>The person became no role.</source>
      <translation>La personne n’est pas devenue un rôle.</translation>
    </message>
    <message>
      <source>The post is kept, vacant.</source>
      <translation>Le poste est conservé, vacant.</translation>
    </message>
    <message>
      <source>It is kept, vacant.</source>
      <translation>Il est conservé, vacant.</translation>
    </message>
    <message>
      <source>A note and no role.</source>
      <translation>Une note, et non un rôle.</translation>
    </message>
    <message>
      <source>{label} has left.</source>
      <translation>{label} est parti.</translation>
    </message>
    <message>
      <source>{label} has left, and a team reports there.</source>
      <translation>{label} est parti, et une équipe y est rattachée.</translation>
    </message>
    <message>
      <source>“{only}” is a heading or a note between the rows.</source>
      <translation>« {only} » est un titre ou une note entre les lignes.</translation>
    </message>
    <message>
      <source>The post {label} is marked as eliminated.</source>
      <translation>Le poste {label} est marqué comme supprimé.</translation>
    </message>
    <message>
      <source>“{only}” stands alone in its row.</source>
      <translation>« {only} » est seul sur sa ligne.</translation>
    </message>
    <message>
      <source>{name} would unpack to {max} MiB and is not opened. Save the staff list alone, as XLSX or CSV.</source>
      <translation>{name} atteindrait {max} Mio une fois décompressé et n’est pas ouvert. Enregistrez la liste du personnel seule, en XLSX ou CSV.</translation>
    </message>
    <message>
      <source>{name} is protected by a password. Save it without one.</source>
      <translation>{name} est protégé par un mot de passe. Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
      <source>{name} is damaged: it ends too early or is not a workbook. Open it in a spreadsheet program and save it again.</source>
      <translation>{name} est endommagé : il se termine trop tôt ou n’est pas un classeur. Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
      <source>A quotation mark was never closed.</source>
      <translation>Un guillemet n’a jamais été fermé.</translation>
    </message>
    <message>
      <source>delimited text</source>
      <translation>texte délimité</translation>
    </message>
    <message>
      <source>Quotation marks are read as ordinary characters.</source>
      <translation>Les guillemets sont lus comme des caractères ordinaires.</translation>
    </message>
    <message>
      <source>The file does not say its encoding; read as {name}.</source>
      <translation>Le fichier n’indique pas son encodage ; lu en {name}.</translation>
    </message>
    <message>
      <source>Guessed from its letters.</source>
      <translation>Deviné d’après ses lettres.</translation>
    </message>
    <message>
      <source>They became �.</source>
      <translation>Ils sont devenus �.</translation>
    </message>
    <message>
      <source>1 row holds characters that {encoding} cannot read{which}.</source>
      <translation>1 ligne contient des caractères que {encoding} ne peut pas lire{which}.</translation>
    </message>
    <message>
      <source>{n} rows hold characters that {encoding} cannot read{which}.</source>
      <translation>{n} lignes contiennent des caractères que {encoding} ne peut pas lire{which}.</translation>
    </message>
    <message>
      <source>{byte} in line {line}</source>
      <translation>{byte} à la ligne {line}</translation>
    </message>
    <message>
      <source>{name} is larger than {largest_file} MiB. Save the staff list alone.</source>
      <translation>{name} dépasse {largest_file} Mio. Enregistrez la liste du personnel seule.</translation>
    </message>
    <message>
      <source>{name}, text in {encoding}</source>
      <translation>{name}, texte en {encoding}</translation>
    </message>
    <message>
      <source>{name} cannot be read as a table ({error}). Save it as CSV or XLSX again.</source>
      <translation>{name} ne peut pas être lu comme un tableau ({error}). Enregistrez-le de nouveau en CSV ou XLSX.</translation>
    </message>
    <message>
      <source>{name} has a sheet with cells scattered over {rows} rows and {columns} columns. Delete what lies outside the list and save it again.</source>
      <translation>{name} a une feuille dont les cellules sont dispersées sur {rows} lignes et {columns} colonnes. Supprimez ce qui se trouve hors de la liste et enregistrez de nouveau.</translation>
    </message>
    <message>
      <source>{name} declares XML entities, which no staff list needs, and is not opened. Save it again in a spreadsheet program.</source>
      <translation>{name} déclare des entités XML, inutiles à une liste du personnel, et n’est pas ouvert. Enregistrez-le de nouveau dans un tableur.</translation>
    </message>
    <message>
      <source>{name} nests its records too deep to be a staff list.</source>
      <translation>{name} imbrique ses enregistrements trop profondément pour une liste du personnel.</translation>
    </message>
    <message>
      <source>{name} is no JSON in line {line}. Export the list again, or save it as CSV.</source>
      <translation>{name} n’est plus du JSON à la ligne {line}. Exportez de nouveau la liste, ou enregistrez-la en CSV.</translation>
    </message>
    <message>
      <source>The headers are in row {row}; 1 row stands above them.</source>
      <translation>Les en-têtes sont à la ligne {row} ; 1 ligne se trouve au-dessus.</translation>
    </message>
    <message>
      <source>The headers are in row {row}; {n} rows stand above them.</source>
      <translation>Les en-têtes sont à la ligne {row} ; {n} lignes se trouvent au-dessus.</translation>
    </message>
    <message>
      <source>1 cell of “{header}” held control characters.</source>
      <translation>1 cellule de « {header} » contenait des caractères de contrôle.</translation>
    </message>
    <message>
      <source>{n} cells of “{header}” held control characters.</source>
      <translation>{n} cellules de « {header} » contenaient des caractères de contrôle.</translation>
    </message>
    <message>
      <source>No part of the list.</source>
      <translation>Ne fait pas partie de la liste.</translation>
    </message>
    <message>
      <source>They were removed.</source>
      <translation>Ils ont été supprimés.</translation>
    </message>
    <message>
      <source>There is nothing in {source}. Export the staff list again.</source>
      <translation>{source} ne contient rien. Exportez de nouveau la liste du personnel.</translation>
    </message>
    <message>
      <source>There is only a header in {source}, and no row below it. Export the staff list again.</source>
      <translation>{source} ne contient qu’un en-tête, sans aucune ligne en dessous. Exportez de nouveau la liste du personnel.</translation>
    </message>
    <message>
      <source>{source} has no row {wanted} with headers in it.</source>
      <translation>{source} n’a pas de ligne {wanted} contenant des en-têtes.</translation>
    </message>
    <message>
      <source>It is no role.</source>
      <translation>Ce n’est pas un rôle.</translation>
    </message>
    <message>
      <source>Lucidchart drawing</source>
      <translation>Dessin Lucidchart</translation>
    </message>
    <message>
      <source>The header stands here again.</source>
      <translation>L’en-tête figure ici une nouvelle fois.</translation>
    </message>
    <message>
      <source>A drawn line.</source>
      <translation>Un trait de séparation.</translation>
    </message>
    <message>
      <source>“{first}” is a row of totals.</source>
      <translation>« {first} » est une ligne de totaux.</translation>
    </message>
    <message>
      <source>OpenDocument spreadsheet</source>
      <translation>Classeur OpenDocument</translation>
    </message>
    <message>
      <source>{name} has no sheet “{sheet}”; it has the sheets {offer}.</source>
      <translation>{name} n’a pas de feuille « {sheet} » ; il a les feuilles {offer}.</translation>
    </message>
    <message>
      <source>{name} has no sheet “{sheet}”; it has no sheets at all.</source>
      <translation>{name} n’a pas de feuille « {sheet} » ; il n’en a aucune.</translation>
    </message>
    <message>
      <source>{path} is a folder. Name the staff list in it.</source>
      <translation>{path} est un dossier. Indiquez la liste du personnel qu’il contient.</translation>
    </message>
    <message>
      <source>{name} is empty. Export the staff list again.</source>
      <translation>{name} est vide. Exportez de nouveau la liste du personnel.</translation>
    </message>
    <message>
      <source>There is no file {path}. Check the name and the folder.</source>
      <translation>Le fichier {path} n’existe pas. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
      <source>{path} may not be read. Ask its owner for permission.</source>
      <translation>La lecture de {path} n’est pas autorisée. Demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
      <source>{path} cannot be opened ({strerror}).</source>
      <translation>{path} ne peut pas être ouvert ({strerror}).</translation>
    </message>
    <message>
      <source>indented outline</source>
      <translation>plan indenté</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>un document PDF</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>une image</translation>
    </message>
    <message>
      <source>a compressed archive</source>
      <translation>une archive compressée</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>une base de données</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>un programme</translation>
    </message>
    <message>
      <source>{name} is {what}, which cannot be read as a staff list. Save the list as XLSX without a password, or as CSV.</source>
      <translation>{name} est {what}, ce qui ne peut pas être lu comme une liste du personnel. Enregistrez la liste en XLSX sans mot de passe, ou en CSV.</translation>
    </message>
    <message>
      <source>{name} is a chart already, no staff list. Open it as it is.</source>
      <translation>{name} est déjà un organigramme, et non une liste du personnel. Ouvrez-le tel quel.</translation>
    </message>
    <message>
      <source>{name} has more than {limit}. Save the staff list alone, with the columns the chart needs.</source>
      <translation>{name} a plus de {limit}. Enregistrez la liste du personnel seule, avec les colonnes dont l’organigramme a besoin.</translation>
    </message>
    <message>
      <source>Cell {at} has {n} characters.</source>
      <translation>La cellule {at} a {n} caractères.</translation>
    </message>
    <message>
      <source>{most_rows} rows</source>
      <translation>{most_rows} lignes</translation>
    </message>
    <message>
      <source>{most_cells} cells</source>
      <translation>{most_cells} cellules</translation>
    </message>
    <message>
      <source>{most_columns} columns</source>
      <translation>{most_columns} colonnes</translation>
    </message>
    <message>
      <source>Cut to {most_cell_characters}.</source>
      <translation>Tronqué à {most_cell_characters}.</translation>
    </message>
    <message>
      <source>{name}, {format} in {encoding}</source>
      <translation>{name}, {format} en {encoding}</translation>
    </message>
    <message>
      <source>Some characters are not {name}.</source>
      <translation>Certains caractères ne sont pas du {name}.</translation>
    </message>
    <message>
      <source>{name} is larger than {largest_text} MiB. Save the staff list alone.</source>
      <translation>{name} dépasse {largest_text} Mio. Enregistrez la liste du personnel seule.</translation>
    </message>
    <message>
      <source>{name} has no column that looks like people or job titles. It should be a list of records with fields such as name, title and manager.</source>
      <translation>{name} n’a aucune colonne qui ressemble à des personnes ou à des intitulés de poste. Ce devrait être une liste d’enregistrements avec des champs tels que name, title et manager.</translation>
    </message>
    <message>
      <source>{name} unfolds to more than {most_cells} values and is not read. Save the staff list alone.</source>
      <translation>{name} se déploie en plus de {most_cells} valeurs et n’est pas lu. Enregistrez la liste du personnel seule.</translation>
    </message>
    <message>
      <source>Read as blank. Open the list in a spreadsheet program and save it.</source>
      <translation>Lu comme vide. Ouvrez la liste dans un tableur et enregistrez-la.</translation>
    </message>
    <message>
      <source>{name} is damaged: what is inside is no workbook any more. Open it in a spreadsheet program and save it again.</source>
      <translation>{name} est endommagé : son contenu n’est plus un classeur. Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
      <source>1 formula has no value in the file: {shown}.</source>
      <translation>1 formule n’a pas de valeur dans le fichier : {shown}.</translation>
    </message>
    <message>
      <source>{n} formulas have no value in the file: {shown}.</source>
      <translation>{n} formules n’ont pas de valeur dans le fichier : {shown}.</translation>
    </message>
    <message>
      <source>{name}, sheet {sheet}</source>
      <translation>{name}, feuille {sheet}</translation>
    </message>
    <message>
      <source>old Excel workbook</source>
      <translation>ancien classeur Excel</translation>
    </message>
    <message>
      <source>binary Excel workbook</source>
      <translation>classeur Excel binaire</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>classeur Excel</translation>
    </message>
    <message>
      <source>{name} is no Excel workbook. Save the list as XLSX or CSV.</source>
      <translation>{name} n’est pas un classeur Excel. Enregistrez la liste en XLSX ou CSV.</translation>
    </message>
    <message>
      <source> in line {line}</source>
      <translation> à la ligne {line}</translation>
    </message>
    <message>
      <source>{name} is no YAML{where}. Export the list again, or save it as CSV.</source>
      <translation>{name} n’est pas du YAML{where}. Exportez de nouveau la liste, ou enregistrez-la en CSV.</translation>
    </message>
    <message>
      <source>{name} cannot be read as YAML. Save it as CSV.</source>
      <translation>{name} ne peut pas être lu comme du YAML. Enregistrez-le en CSV.</translation>
    </message>
    <message>
      <source>Who is above all others has a role, too.</source>
      <translation>Qui est au-dessus de tous les autres a aussi un rôle.</translation>
    </message>
    <message>
      <source>Each row names two: “{above}” is above “{below}”.</source>
      <translation>Chaque ligne en nomme deux : « {above} » est au-dessus de « {below} ».</translation>
    </message>
    <message>
      <source>{n} pictures fit nobody or several people: {shown}.</source>
      <translation>{n} images ne correspondent à personne ou à plusieurs personnes : {shown}.</translation>
    </message>
    <message>
      <source>Kept as “{name}”; the next list of this shape is read in the same way.</source>
      <translation>Conservé sous « {name} » ; la prochaine liste de cette forme sera lue de la même façon.</translation>
    </message>
    <message>
      <source>Making the chart …</source>
      <translation>Création de l’organigramme …</translation>
    </message>
    <message>
      <source>Keep these choices</source>
      <translation>Conserver ces choix</translation>
    </message>
    <message>
      <source>Name of the kind of list</source>
      <translation>Nom du type de liste</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>Lecture de {name} …</translation>
    </message>
    <message>
      <source>Take “{column}”</source>
      <translation>Prendre « {column} »</translation>
    </message>
    <message>
      <source>What “{column}” is</source>
      <translation>À quoi correspond « {column} »</translation>
    </message>
    <message>
      <source>{n} of {all} departments stand for a function of customer service.</source>
      <translation>{n} services sur {all} correspondent à une fonction du service client.</translation>
    </message>
    <message>
      <source>The list has no departments that could stand for functions.</source>
      <translation>La liste n’a pas de services qui pourraient correspondre à des fonctions.</translation>
    </message>
    <message>
      <source>No department stands for a function; cards are coloured by department.</source>
      <translation>Aucun service ne correspond à une fonction ; les cartes sont colorées par service.</translation>
    </message>
    <message>
      <source>No function</source>
      <translation>Sans fonction</translation>
    </message>
    <message>
      <source>Departments and functions</source>
      <translation>Services et fonctions</translation>
    </message>
    <message>
      <source>Function of {department}</source>
      <translation>Fonction de {department}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <source>Second last name</source>
      <translation>Second nom de famille</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Heures</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Identifiant</translation>
    </message>
    <message>
      <source>Directory name</source>
      <translation>Nom d’annuaire</translation>
    </message>
    <message>
      <source>Leaving date</source>
      <translation>Date de départ</translation>
    </message>
    <message>
      <source>Still employed</source>
      <translation>Encore en poste</translation>
    </message>
    <message>
      <source>Vacancy mark</source>
      <translation>Marque de vacance</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Own field</source>
      <translation>Champ personnalisé</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Omettre</translation>
    </message>
    <message>
      <source>On the card</source>
      <translation>Sur la carte</translation>
    </message>
    <message>
      <source>Who reports to whom</source>
      <translation>Qui est rattaché à qui</translation>
    </message>
    <message>
      <source>Kept as data</source>
      <translation>Conservé comme donnée</translation>
    </message>
    <message>
      <source>Not taken</source>
      <translation>Non repris</translation>
    </message>
    <message>
      <source>Keep these choices…</source>
      <translation>Conserver ces choix…</translation>
    </message>
    <message>
      <source>The next list of this shape is read in the same way.</source>
      <translation>La prochaine liste de cette forme sera lue de la même façon.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Where it goes</source>
      <translation>Destination</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Insert “{name}”</source>
      <translation>Insérer « {name} »</translation>
    </message>
    <message>
      <source>The list as it was found</source>
      <translation>La liste telle qu’elle a été trouvée</translation>
    </message>
    <message>
      <source>Written by this program.</source>
      <translation>Écrit par ce programme.</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>Ce que cela devient</translation>
    </message>
    <message>
      <source>To whom they report</source>
      <translation>À qui ils sont rattachés</translation>
    </message>
    <message>
      <source>Name of the manager</source>
      <translation>Nom du responsable</translation>
    </message>
    <message>
      <source>Row {n}</source>
      <translation>Ligne {n}</translation>
    </message>
    <message>
      <source>They report to somebody else…</source>
      <translation>Les rattacher à quelqu’un d’autre…</translation>
    </message>
    <message>
      <source>Show row {n} in the list</source>
      <translation>Montrer la ligne {n} dans la liste</translation>
    </message>
    <message>
      <source>They report to {name}</source>
      <translation>Les rattacher à {name}</translation>
    </message>
    <message>
      <source>Column “{name}”</source>
      <translation>Colonne « {name} »</translation>
    </message>
    <message>
      <source>One id on different posts</source>
      <translation>Un identifiant pour plusieurs postes</translation>
    </message>
    <message>
      <source>People who report to each other</source>
      <translation>Personnes rattachées l’une à l’autre</translation>
    </message>
    <message>
      <source>Managers who are not in the list</source>
      <translation>Responsables absents de la liste</translation>
    </message>
    <message>
      <source>Names that several people have</source>
      <translation>Noms portés par plusieurs personnes</translation>
    </message>
    <message>
      <source>People who report to themselves</source>
      <translation>Personnes rattachées à elles-mêmes</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Cellules</translation>
    </message>
    <message>
      <source>Vacant posts</source>
      <translation>Postes vacants</translation>
    </message>
    <message>
      <source>Dotted lines</source>
      <translation>Lignes pointillées</translation>
    </message>
    <message>
      <source>Rows joined into one card</source>
      <translation>Lignes réunies en une carte</translation>
    </message>
    <message>
      <source>Rows left out</source>
      <translation>Lignes omises</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <source>What was mended</source>
      <translation>Ce qui a été corrigé</translation>
    </message>
    <message>
      <source>Show more ({n} left)</source>
      <translation>Afficher plus (encore {n})</translation>
    </message>
    <message>
      <source>Nothing had to be mended.</source>
      <translation>Rien n’a dû être corrigé.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>{name}: {counts}.</source>
      <translation>{name} : {counts}.</translation>
    </message>
    <message>
      <source>Update from “{name}”</source>
      <translation>Actualiser d’après « {name} »</translation>
    </message>
    <message>
      <source>These moves would close a circle and were left: {names}.</source>
      <translation>Ces déplacements fermeraient un cercle et ont été laissés : {names}.</translation>
    </message>
    <message>
      <source>The list says nothing new.</source>
      <translation>La liste n’apporte rien de nouveau.</translation>
    </message>
    <message>
      <source>Compared with the last list and with your chart. Untick what is to stay.</source>
      <translation>Comparé avec la dernière liste et avec votre organigramme. Décochez ce qui doit rester.</translation>
    </message>
    <message>
      <source>How the list was read…</source>
      <translation>Comment la liste a été lue…</translation>
    </message>
    <message>
      <source>1 change of your own stays as it is.</source>
      <translation>1 de vos modifications reste telle quelle.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>{n} moves would close a circle and are left.</source>
      <translation>{n} déplacements fermeraient un cercle et sont laissés.</translation>
    </message>
    <message>
      <source>Apply 1 change</source>
      <translation>Appliquer 1 modification</translation>
    </message>
    <message>
      <source>{n} changes of your own stay as they are.</source>
      <translation>{n} de vos modifications restent telles quelles.</translation>
    </message>
    <message>
      <source>Apply {n} changes</source>
      <translation>Appliquer {n} modifications</translation>
    </message>
    <message>
      <source>What the newer list changes</source>
      <translation>Ce que change la liste plus récente</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>Changed here and in the list</source>
      <translation>Modifié ici et dans la liste</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Arrivées</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Départs</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Déplacé</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>Removed here by hand</source>
      <translation>Supprimé ici à la main</translation>
    </message>
    <message>
      <source>{field}: {mine} here, {theirs} in the list, {before} before</source>
      <translation>{field} : {mine} ici, {theirs} dans la liste, {before} auparavant</translation>
    </message>
    <message>
      <source>at the top</source>
      <translation>au sommet</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>reports to {name}</source>
      <translation>rattaché à {name}</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rôles</translation>
    </message>
    <message>
      <source>Cards of the chart.</source>
      <translation>Cartes de l’organigramme.</translation>
    </message>
    <message>
      <source>Tops</source>
      <translation>Sommets</translation>
    </message>
    <message>
      <source>Roles that report to nobody.</source>
      <translation>Rôles rattachés à personne.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveaux</translation>
    </message>
    <message>
      <source>From the top down.</source>
      <translation>À partir du sommet.</translation>
    </message>
    <message>
      <source>Largest span</source>
      <translation>Étendue maximale</translation>
    </message>
    <message>
      <source>Reports of one manager.</source>
      <translation>Subordonnés d’un même responsable.</translation>
    </message>
    <message>
      <source>The chart: {about}</source>
      <translation>L’organigramme : {about}</translation>
    </message>
    <message>
      <source>Read as “{name}”: the choices kept for lists of this shape.</source>
      <translation>Lu comme « {name} » : les choix conservés pour les listes de cette forme.</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Revenir en arrière</translation>
    </message>
    <message>
      <source>About the import</source>
      <translation>À propos de l’importation</translation>
    </message>
    <message>
      <source>Read it afresh</source>
      <translation>Relire à neuf</translation>
    </message>
    <message>
      <source>Departments</source>
      <translation>Services</translation>
    </message>
    <message>
      <source>Part of the list</source>
      <translation>Partie de la liste</translation>
    </message>
    <message>
      <source>Import “{name}”</source>
      <translation>Importer « {name} »</translation>
    </message>
    <message>
      <source>To look at · {n}</source>
      <translation>À examiner · {n}</translation>
    </message>
    <message>
      <source>Nothing to mend</source>
      <translation>Rien à corriger</translation>
    </message>
    <message>
      <source>Whose branch is taken</source>
      <translation>De qui prendre la branche</translation>
    </message>
    <message>
      <source>Everybody; or type a name</source>
      <translation>Tout le monde ; ou saisissez un nom</translation>
    </message>
    <message>
      <source>Column to choose rows by</source>
      <translation>Colonne selon laquelle choisir les lignes</translation>
    </message>
    <message>
      <source>Values of the rows that are taken</source>
      <translation>Valeurs des lignes à prendre</translation>
    </message>
    <message>
      <source>Take the whole list</source>
      <translation>Prendre toute la liste</translation>
    </message>
    <message>
      <source>Choose a column</source>
      <translation>Choisir une colonne</translation>
    </message>
    <message>
      <source>Only this person and everybody below</source>
      <translation>Seulement cette personne et tous ceux en dessous</translation>
    </message>
    <message>
      <source>Only rows with these values in the column</source>
      <translation>Seulement les lignes avec ces valeurs dans la colonne</translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>Lecture du fichier</translation>
    </message>
    <message>
      <source>Understanding the rows</source>
      <translation>Compréhension des lignes</translation>
    </message>
    <message>
      <source>Finding the managers</source>
      <translation>Recherche des responsables</translation>
    </message>
    <message>
      <source>Making the cards</source>
      <translation>Création des cartes</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Dessin</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>commas</source>
      <translation>des virgules</translation>
    </message>
    <message>
      <source>semicolons</source>
      <translation>des points-virgules</translation>
    </message>
    <message>
      <source>tabs</source>
      <translation>des tabulations</translation>
    </message>
    <message>
      <source>bars</source>
      <translation>des barres</translation>
    </message>
    <message>
      <source>spaces</source>
      <translation>des espaces</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>Row of the headers, 0 for none</source>
      <translation>Ligne des en-têtes, 0 si aucune</translation>
    </message>
    <message>
      <source>parted by {what}</source>
      <translation>séparé par {what}</translation>
    </message>
    <message>
      <source>Headers in row</source>
      <translation>En-têtes à la ligne</translation>
    </message>
    <message>
      <source>{n} rows</source>
      <translation>{n} lignes</translation>
    </message>
    <message>
      <source>{name} (hidden)</source>
      <translation>{name} (masquée)</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 rôle</translation>
    </message>
    <message>
      <source>Make a chart of {roles}</source>
      <translation>Créer un organigramme de {roles}</translation>
    </message>
    <message>
      <source>Insert {roles}</source>
      <translation>Insérer {roles}</translation>
    </message>
    <message>
      <source>Compare with the chart</source>
      <translation>Comparer avec l’organigramme</translation>
    </message>
    <message>
      <source>1 role is of a manager for whom there is no row.</source>
      <translation>1 rôle dépend d’un responsable sans ligne dans la liste.</translation>
    </message>
    <message>
      <source>{n} roles are of managers for whom there is no row.</source>
      <translation>{n} rôles dépendent de responsables sans ligne dans la liste.</translation>
    </message>
    <message>
      <source>A new chart</source>
      <translation>Un nouvel organigramme</translation>
    </message>
    <message>
      <source>The open chart, as its newer list</source>
      <translation>L’organigramme ouvert, comme liste plus récente</translation>
    </message>
    <message>
      <source>The open chart, beside its top</source>
      <translation>L’organigramme ouvert, à côté de son sommet</translation>
    </message>
    <message>
      <source>{rows} rows: {kept} kept, {joined} joined, {left} left out.</source>
      <translation>{rows} lignes : {kept} conservées, {joined} réunies, {left} omises.</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
    <message>
      <source>The open chart, under {name}</source>
      <translation>L’organigramme ouvert, sous {name}</translation>
    </message>
  </context>
  <context>
    <name>Initials</name>
    <message>
      <source>LD</source>
      <translation>DI</translation>
    </message>
    <message>
      <source>AM</source>
      <translation>GC</translation>
    </message>
    <message>
      <source>LR</source>
      <translation>FR</translation>
    </message>
    <message>
      <source>RW</source>
      <translation>RG</translation>
    </message>
    <message>
      <source>IM</source>
      <translation>GI</translation>
    </message>
    <message>
      <source>SU</source>
      <translation>AS</translation>
    </message>
    <message>
      <source>SA</source>
      <translation>VE</translation>
    </message>
    <message>
      <source>TS</source>
      <translation>AT</translation>
    </message>
    <message>
      <source>CS</source>
      <translation>SC</translation>
    </message>
    <message>
      <source>QA</source>
      <translation>QU</translation>
    </message>
    <message>
      <source>TR</source>
      <translation>FO</translation>
    </message>
    <message>
      <source>KN</source>
      <translation>CN</translation>
    </message>
    <message>
      <source>WF</source>
      <translation>GE</translation>
    </message>
    <message>
      <source>OP</source>
      <translation>OP</translation>
    </message>
    <message>
      <source>SM</source>
      <translation>RS</translation>
    </message>
    <message>
      <source>FM</source>
      <translation>MF</translation>
    </message>
    <message>
      <source>HD</source>
      <translation>CA</translation>
    </message>
    <message>
      <source>BI</source>
      <translation>FA</translation>
    </message>
    <message>
      <source>DI</source>
      <translation>RP</translation>
    </message>
    <message>
      <source>FS</source>
      <translation>IS</translation>
    </message>
    <message>
      <source>ON</source>
      <translation>AC</translation>
    </message>
    <message>
      <source>AD</source>
      <translation>AD</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Rangée</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Pile</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>On the right of the line</source>
      <translation>À droite de la ligne</translation>
    </message>
    <message>
      <source>On the left of the line</source>
      <translation>À gauche de la ligne</translation>
    </message>
    <message>
      <source>On both sides of the line</source>
      <translation>Des deux côtés de la ligne</translation>
    </message>
    <message>
      <source>Arrange the branch</source>
      <translation>Disposer la branche</translation>
    </message>
    <message>
      <source>Which stack, or how many columns</source>
      <translation>Quelle pile, ou combien de colonnes</translation>
    </message>
    <message>
      <source>{n} columns</source>
      <translation>{n} colonnes</translation>
    </message>
    <message>
      <source>such as: November 2026</source>
      <translation>par exemple : novembre 2026</translation>
    </message>
    <message>
      <source>such as: Internal</source>
      <translation>par exemple : Interne</translation>
    </message>
    <message>
      <source>Title block</source>
      <translation>Cartouche</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigramme</translation>
    </message>
    <message>
      <source>No page</source>
      <translation>Aucune page</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Select a role to see and change it.</source>
      <translation>Sélectionnez un rôle pour le voir et le modifier.</translation>
    </message>
    <message>
      <source>Several at once: Ctrl or Shift and a click, or a frame around them.</source>
      <translation>Plusieurs à la fois : Ctrl ou Maj et un clic, ou un cadre autour d’eux.</translation>
    </message>
    <message>
      <source>Change {field} of the chart</source>
      <translation>Modifier {field} de l’organigramme</translation>
    </message>
    <message>
      <source>{share}: a click gives it to all of them.</source>
      <translation>{share} : un clic le donne à tous.</translation>
    </message>
    <message>
      <source>The cross takes it away.</source>
      <translation>La croix le retire.</translation>
    </message>
    <message>
      <source>Several values</source>
      <translation>Plusieurs valeurs</translation>
    </message>
    <message>
      <source>Some of them</source>
      <translation>Certains d’entre eux</translation>
    </message>
    <message>
      <source>Private: exports leave it out unless asked for.</source>
      <translation>Privé : les exportations l’omettent, sauf sur demande.</translation>
    </message>
    <message>
      <source>Change {field} of {who}</source>
      <translation>Modifier {field} de {who}</translation>
    </message>
    <message>
      <source>More fields</source>
      <translation>Plus de champs</translation>
    </message>
    <message>
      <source>Add {what} to {field} of {who}</source>
      <translation>Ajouter {what} à {field} de {who}</translation>
    </message>
    <message>
      <source>Another function…</source>
      <translation>Une autre fonction…</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 personne</translation>
    </message>
    <message>
      <source>{n} FTE</source>
      <translation>{n} ETP</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personnes</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} à pourvoir</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>{n} en projet</translation>
    </message>
    <message>
      <source>{some} of {all} roles</source>
      <translation>{some} rôles sur {all}</translation>
    </message>
    <message>
      <source>Take {what} from {field} of {who}</source>
      <translation>Retirer {what} de {field} de {who}</translation>
    </message>
    <message>
      <source>+ Add</source>
      <translation>+ Ajouter</translation>
    </message>
    <message>
      <source>Add to {field}</source>
      <translation>Ajouter à {field}</translation>
    </message>
    <message>
      <source>Dotted line from {who} to {name}</source>
      <translation>Ligne pointillée de {who} vers {name}</translation>
    </message>
    <message>
      <source>Label the dotted line of {who}</source>
      <translation>Nommer la ligne pointillée de {who}</translation>
    </message>
    <message>
      <source>Remove the dotted line from {who} to {name}</source>
      <translation>Supprimer la ligne pointillée de {who} vers {name}</translation>
    </message>
    <message>
      <source>{name} is in this branch, and nobody can report there.</source>
      <translation>{name} est dans cette branche, et personne ne peut y être rattaché.</translation>
    </message>
    <message>
      <source>Add a dotted line</source>
      <translation>Ajouter une ligne pointillée</translation>
    </message>
    <message>
      <source>Dotted line to</source>
      <translation>Ligne pointillée vers</translation>
    </message>
    <message>
      <source>Type a name</source>
      <translation>Saisir un nom</translation>
    </message>
    <message>
      <source>What the dotted line is for</source>
      <translation>À quoi sert la ligne pointillée</translation>
    </message>
    <message>
      <source>Remove the dotted line</source>
      <translation>Supprimer la ligne pointillée</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Usage</translation>
    </message>
    <message>
      <source>Several managers</source>
      <translation>Plusieurs responsables</translation>
    </message>
    <message>
      <source>Nobody: a top</source>
      <translation>Personne : un sommet</translation>
    </message>
    <message>
      <source>{field}: “{text}” is no number, as 0.5 or 12 is.</source>
      <translation>{field} : « {text} » n’est pas un nombre, comme 0.5 ou 12.</translation>
    </message>
    <message>
      <source>{field}: “{text}” is no whole number, as 3 is.</source>
      <translation>{field} : « {text} » n’est pas un nombre entier, comme 3.</translation>
    </message>
    <message>
      <source>+ Add a field</source>
      <translation>+ Ajouter un champ</translation>
    </message>
    <message>
      <source>Add a field of your own</source>
      <translation>Ajouter un champ personnalisé</translation>
    </message>
    <message>
      <source>Rename “{field}” of {who}</source>
      <translation>Renommer « {field} » de {who}</translation>
    </message>
    <message>
      <source>Remove “{field}” of {who}</source>
      <translation>Supprimer « {field} » de {who}</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>Nom du champ</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Value of the field</source>
      <translation>Valeur du champ</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <source>Remove the field</source>
      <translation>Supprimer le champ</translation>
    </message>
    <message>
      <source>+ Add a person</source>
      <translation>+ Ajouter une personne</translation>
    </message>
    <message>
      <source>Add a person to the post</source>
      <translation>Ajouter une personne au poste</translation>
    </message>
    <message>
      <source>Name of the holder</source>
      <translation>Nom du titulaire</translation>
    </message>
    <message>
      <source>E-mail of the holder</source>
      <translation>E-mail du titulaire</translation>
    </message>
    <message>
      <source>FTE of the holder</source>
      <translation>ETP du titulaire</translation>
    </message>
    <message>
      <source>Shares the seat</source>
      <translation>Partage le poste</translation>
    </message>
    <message>
      <source>E-mail, FTE and more of the holder</source>
      <translation>E-mail, ETP et plus du titulaire</translation>
    </message>
    <message>
      <source>Take out of the post</source>
      <translation>Retirer du poste</translation>
    </message>
    <message>
      <source>Nobody named</source>
      <translation>Sans nom</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETP</translation>
    </message>
    <message>
      <source>FTE: “{text}” is no number, as 0.5 is.</source>
      <translation>ETP : « {text} » n’est pas un nombre, comme 0.5.</translation>
    </message>
    <message>
      <source>{n} people named</source>
      <translation>{n} personnes nommées</translation>
    </message>
    <message>
      <source>1 person named</source>
      <translation>1 personne nommée</translation>
    </message>
    <message>
      <source>Take {name} off the post</source>
      <translation>Retirer {name} du poste</translation>
    </message>
    <message>
      <source>“{text}” fits several roles; choose one from the list.</source>
      <translation>« {text} » correspond à plusieurs rôles ; choisissez-en un dans la liste.</translation>
    </message>
    <message>
      <source>Roles that fit</source>
      <translation>Rôles correspondants</translation>
    </message>
    <message>
      <source>Nobody here is called “{text}”.</source>
      <translation>Personne ici ne s’appelle « {text} ».</translation>
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>AAAA-MM-JJ</translation>
    </message>
  </context>
  <context>
    <name>Languages</name>
    <message>
      <source>There is no language “{code}”. There are {known}.</source>
      <translation>Il n’y a pas de langue « {code} ». Il y a {known}.</translation>
    </message>
    <message>
      <source>The catalogue {name} cannot be read. Install Orgchart again.</source>
      <translation>Le catalogue {name} ne peut pas être lu. Réinstallez Orgchart.</translation>
    </message>
  </context>
  <context>
    <name>Measures</name>
    <message>
      <source>Filled</source>
      <translation>Pourvu</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>En projet</translation>
    </message>
    <message>
      <source>Partly vacant</source>
      <translation>En partie vacant</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacant</translation>
    </message>
    <message>
      <source>Span of control</source>
      <translation>Étendue d’encadrement</translation>
    </message>
    <message>
      <source>No reports</source>
      <translation>Sans subordonnés</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <source>No layer</source>
      <translation>Sans niveau</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETP</translation>
    </message>
    <message>
      <source>No FTE</source>
      <translation>Sans ETP</translation>
    </message>
    <message>
      <source>Vacancy</source>
      <translation>Vacance</translation>
    </message>
    <message>
      <source>Tier</source>
      <translation>Niveau de support</translation>
    </message>
    <message>
      <source>No tier</source>
      <translation>Sans niveau de support</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Coût annuel</translation>
    </message>
    <message>
      <source>No cost</source>
      <translation>Sans coût</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>No {name}</source>
      <translation>Sans {name}</translation>
    </message>
    <message>
      <source>Tier {n}</source>
      <translation>Support N{n}</translation>
    </message>
    <message>
      <source>The chart cannot be coloured by {name}; there are {there}.</source>
      <translation>L’organigramme ne peut pas être coloré par {name} ; il y a {there}.</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
  </context>
  <context>
    <name>Mending</name>
    <message>
      <source>All {n} findings of “{group}”</source>
      <translation>Les {n} constats de « {group} »</translation>
    </message>
    <message>
      <source>It is shown as accepted, and is open again when the facts change.</source>
      <translation>Il est montré comme accepté, et redevient ouvert quand les faits changent.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>The team is being built; review in March</source>
      <translation>L’équipe est en cours de constitution ; à revoir en mars</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Jusqu’au</translation>
    </message>
    <message>
      <source>Accepted until</source>
      <translation>Accepté jusqu’au</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>Accept: {finding}</source>
      <translation>Accepter : {finding}</translation>
    </message>
    <message>
      <source>Accept the finding</source>
      <translation>Accepter le constat</translation>
    </message>
    <message>
      <source>Accept {n} findings</source>
      <translation>Accepter {n} constats</translation>
    </message>
    <message>
      <source>1 seat less</source>
      <translation>1 poste de moins</translation>
    </message>
    <message>
      <source>{n} seats less</source>
      <translation>{n} postes de moins</translation>
    </message>
    <message>
      <source>{n} FTE more</source>
      <translation>{n} ETP de plus</translation>
    </message>
    <message>
      <source>{n} FTE less</source>
      <translation>{n} ETP de moins</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>1 seat more</source>
      <translation>1 poste de plus</translation>
    </message>
    <message>
      <source>{n} seats more</source>
      <translation>{n} postes de plus</translation>
    </message>
    <message>
      <source>Removed: {names}</source>
      <translation>Supprimé : {names}</translation>
    </message>
    <message>
      <source>Preview: {what}</source>
      <translation>Aperçu : {what}</translation>
    </message>
    <message>
      <source>Removed: {names} and {n} more</source>
      <translation>Supprimé : {names} et {n} de plus</translation>
    </message>
    <message>
      <source>Accept…</source>
      <translation>Accepter…</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <source>Take the acceptance back</source>
      <translation>Retirer l’acceptation</translation>
    </message>
    <message>
      <source>Forget that it was accepted before</source>
      <translation>Oublier l’acceptation antérieure</translation>
    </message>
    <message>
      <source>Open again: {finding}</source>
      <translation>Rouvrir : {finding}</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Déplacé</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <source>Previewing: {what} · Enter applies, Esc leaves it</source>
      <translation>Aperçu : {what} · Entrée applique, Échap abandonne</translation>
    </message>
    <message>
      <source>Done: {what}</source>
      <translation>Fait : {what}</translation>
    </message>
    <message>
      <source>Findings ({n})</source>
      <translation>Constats ({n})</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
  </context>
  <context>
    <name>Outline</name>
    <message>
      <source>Add {what} under {name}</source>
      <translation>Ajouter {what} sous {name}</translation>
    </message>
    <message>
      <source>Add {what} as a top</source>
      <translation>Ajouter {what} comme sommet</translation>
    </message>
    <message>
      <source>Move {what} under {name}</source>
      <translation>Déplacer {what} sous {name}</translation>
    </message>
    <message>
      <source>Make {what} a top</source>
      <translation>Placer {what} au sommet</translation>
    </message>
    <message>
      <source>Copy {what} under {name}</source>
      <translation>Copier {what} sous {name}</translation>
    </message>
    <message>
      <source>Copy {what} as a top</source>
      <translation>Copier {what} comme sommet</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
    <message>
      <source>Rename “{title}”</source>
      <translation>Renommer « {title} »</translation>
    </message>
    <message>
      <source>No roles yet. Drag one from “Add” onto the chart.</source>
      <translation>Pas encore de rôles. Faites-en glisser un depuis « Ajouter » dans l’organigramme.</translation>
    </message>
    <message>
      <source>Outline of the chart</source>
      <translation>Plan de l’organigramme</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Drag onto the chart</source>
      <translation>Glisser dans l’organigramme</translation>
    </message>
    <message>
      <source>Service staff</source>
      <translation>Personnel de service</translation>
    </message>
    <message>
      <source>Level of the new role</source>
      <translation>Échelon du nouveau rôle</translation>
    </message>
    <message>
      <source>Roles to add</source>
      <translation>Rôles à ajouter</translation>
    </message>
    <message>
      <source>Add {title} under {name}</source>
      <translation>Ajouter {title} sous {name}</translation>
    </message>
    <message>
      <source>Add {title} as a top</source>
      <translation>Ajouter {title} comme sommet</translation>
    </message>
    <message>
      <source>{title} added under {name}.</source>
      <translation>{title} ajouté sous {name}.</translation>
    </message>
    <message>
      <source>{title} added.</source>
      <translation>{title} ajouté.</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Échelon</translation>
    </message>
  </context>
  <context>
    <name>Panels</name>
    <message>
      <source>Unfold the panel</source>
      <translation>Déplier le panneau</translation>
    </message>
    <message>
      <source>Fold the panel away</source>
      <translation>Replier le panneau</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source> With {key} they share the seat, with Shift {other} is not placed.</source>
      <translation> Avec {key}, le poste est partagé ; avec Maj, {other} se retrouve sans poste.</translation>
    </message>
    <message>
      <source>{post} is held by {n} people: let go to choose what to do.</source>
      <translation>{post} est occupé par {n} personnes : relâchez pour choisir que faire.</translation>
    </message>
    <message>
      <source>let go to choose</source>
      <translation>relâchez pour choisir</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Remove from the chart</source>
      <translation>Retirer de l’organigramme</translation>
    </message>
    <message>
      <source>Place in a post…</source>
      <translation>Affecter à un poste…</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Poste</translation>
    </message>
    <message>
      <source>Type a post or who holds it</source>
      <translation>Saisir un poste ou son titulaire</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirmer</translation>
    </message>
    <message>
      <source>Move {name} to…</source>
      <translation>Déplacer {name} vers…</translation>
    </message>
    <message>
      <source>Remove {name} from the chart</source>
      <translation>Retirer {name} de l’organigramme</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Sans poste</translation>
    </message>
    <message>
      <source>1 person not placed</source>
      <translation>1 personne sans poste</translation>
    </message>
    <message>
      <source>{n} people not placed</source>
      <translation>{n} personnes sans poste</translation>
    </message>
    <message>
      <source>Drop here to take off the post</source>
      <translation>Déposer ici pour retirer du poste</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>Replier</translation>
    </message>
    <message>
      <source>Unfold</source>
      <translation>Déplier</translation>
    </message>
    <message>
      <source>Not placed ({n})</source>
      <translation>Sans poste ({n})</translation>
    </message>
    <message>
      <source>{name} will wait here</source>
      <translation>{name} attendra ici</translation>
    </message>
    <message>
      <source>People not placed</source>
      <translation>Personnes sans poste</translation>
    </message>
    <message>
      <source>was: {title}</source>
      <translation>avant : {title}</translation>
    </message>
    <message>
      <source>A seat of {post} becomes vacant.</source>
      <translation>Un poste de {post} devient vacant.</translation>
    </message>
    <message>
      <source>the untitled role</source>
      <translation>le rôle sans intitulé</translation>
    </message>
    <message>
      <source>Move {name} to {post}</source>
      <translation>Déplacer {name} vers {post}</translation>
    </message>
    <message>
      <source>Swap {name} and {other}</source>
      <translation>Échanger {name} et {other}</translation>
    </message>
    <message>
      <source>Put {name} in the place of {other}</source>
      <translation>Mettre {name} à la place de {other}</translation>
    </message>
    <message>
      <source>Let {name} share the seat of {other}</source>
      <translation>Faire partager à {name} le poste de {other}</translation>
    </message>
    <message>
      <source>Take {name} off {left}</source>
      <translation>Retirer {name} de {left}</translation>
    </message>
    <message>
      <source>Place {name} in {post}</source>
      <translation>Affecter {name} à {post}</translation>
    </message>
    <message>
      <source>{name} and {other} change places.</source>
      <translation>{name} et {other} échangent leur place.</translation>
    </message>
    <message>
      <source>{name} takes the place of {other}, who is not placed any more.</source>
      <translation>{name} prend la place de {other}, qui se retrouve sans poste.</translation>
    </message>
    <message>
      <source>{name} shares the seat of {other}.</source>
      <translation>{name} partage le poste de {other}.</translation>
    </message>
    <message>
      <source>{name} waits in “Not placed”.</source>
      <translation>{name} attend dans « Sans poste ».</translation>
    </message>
    <message>
      <source>{name} ↔ {other}</source>
      <translation>{name} ↔ {other}</translation>
    </message>
    <message>
      <source>replaces {other}</source>
      <translation>remplace {other}</translation>
    </message>
    <message>
      <source>shares with {other}</source>
      <translation>partage avec {other}</translation>
    </message>
    <message>
      <source>not placed</source>
      <translation>sans poste</translation>
    </message>
    <message>
      <source>{name} fills the vacancy {post}.</source>
      <translation>{name} pourvoit le poste vacant {post}.</translation>
    </message>
    <message>
      <source>{name} is named for {post}, which stays planned.</source>
      <translation>{name} est nommé pour {post}, qui reste en projet.</translation>
    </message>
    <message>
      <source>{name} takes {post}, where nobody was named.</source>
      <translation>{name} prend {post}, où personne n’était nommé.</translation>
    </message>
    <message>
      <source>{post} becomes vacant.</source>
      <translation>{post} devient vacant.</translation>
    </message>
    <message>
      <source>fills the vacancy</source>
      <translation>pourvoit le poste vacant</translation>
    </message>
    <message>
      <source>named, planned</source>
      <translation>nommé, en projet</translation>
    </message>
    <message>
      <source>takes the seat</source>
      <translation>prend le poste</translation>
    </message>
  </context>
  <context>
    <name>Photos</name>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Choose a logo</source>
      <translation>Choisir un logo</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Supprimer le logo</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Paste the picture</source>
      <translation>Coller l’image</translation>
    </message>
    <message>
      <source>Remove the photo</source>
      <translation>Supprimer la photo</translation>
    </message>
    <message>
      <source>Photo of {name}</source>
      <translation>Photo de {name}</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>{photo}: choose, paste or drop a picture.</source>
      <translation>{photo} : choisir, coller ou déposer une image.</translation>
    </message>
    <message>
      <source>Name the person first.</source>
      <translation>Nommez d’abord la personne.</translation>
    </message>
    <message>
      <source>Choose a picture…</source>
      <translation>Choisir une image…</translation>
    </message>
    <message>
      <source>Drop the picture to make it the photo of {name}.</source>
      <translation>Déposez l’image pour en faire la photo de {name}.</translation>
    </message>
    <message>
      <source>Drop the picture on the card of somebody who is named.</source>
      <translation>Déposez l’image sur la carte d’une personne nommée.</translation>
    </message>
  </context>
  <context>
    <name>Policy</name>
    <message>
      <source>there is no language “{code}”; there are {known}.</source>
      <translation>il n’y a pas de langue « {code} » ; il y a {known}.</translation>
    </message>
    <message>
      <source>“{name}” is of each chart and cannot be set for all.</source>
      <translation>« {name} » est propre à chaque organigramme et ne peut pas être fixé pour tous.</translation>
    </message>
    <message>
      <source>The settings of your organisation are not used: {path}: {why}</source>
      <translation>Les réglages de votre organisation ne sont pas utilisés : {path} : {why}</translation>
    </message>
    <message>
      <source>the logo {name} is no JPEG or PNG file that can be read.</source>
      <translation>le logo {name} n’est pas un fichier JPEG ou PNG lisible.</translation>
    </message>
    <message>
      <source>the logo {name}: {fault}.</source>
      <translation>le logo {name} : {fault}.</translation>
    </message>
    <message>
      <source>it cannot be read: {why}.</source>
      <translation>lecture impossible : {why}.</translation>
    </message>
    <message>
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
  </context>
  <context>
    <name>Presenting</name>
    <message>
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <source>{n} of {all}</source>
      <translation>{n} sur {all}</translation>
    </message>
    <message>
      <source>The audience is not there any more.</source>
      <translation>Le public n’existe plus.</translation>
    </message>
    <message>
      <source>Presentation</source>
      <translation>Présentation</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <source>Drawing the pages …</source>
      <translation>Dessin des pages …</translation>
    </message>
    <message>
      <source>Print {n} pages…</source>
      <translation>Imprimer {n} pages…</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Équipe</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Plage horaire</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Postes</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacant</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>En projet</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETP</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Responsables</translation>
    </message>
    <message>
      <source>Average span</source>
      <translation>Étendue moyenne</translation>
    </message>
    <message>
      <source>Largest span</source>
      <translation>Étendue maximale</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Échelon</translation>
    </message>
    <message>
      <source>Tier</source>
      <translation>Niveau de support</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <source>Organisation chart</source>
      <translation>Organigramme</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistiques</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Sans poste</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveaux</translation>
    </message>
    <message>
      <source>Leaders</source>
      <translation>Encadrants</translation>
    </message>
    <message>
      <source>Others for each leader</source>
      <translation>Autres par encadrant</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Chiffre</translation>
    </message>
    <message>
      <source>Spans of control</source>
      <translation>Étendues d’encadrement</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Couverture</translation>
    </message>
    <message>
      <source>Covered by</source>
      <translation>Couvert par</translation>
    </message>
    <message>
      <source>Coverage by {part}</source>
      <translation>Couverture par {part}</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Coût annuel</translation>
    </message>
    <message>
      <source>By {part}</source>
      <translation>Par {part}</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>acting leader</source>
      <translation>responsable par intérim</translation>
    </message>
    <message>
      <source>Reporting loop</source>
      <translation>Boucle de rattachement</translation>
    </message>
    <message>
      <source>Roles that report to each other in a circle, so that nobody is at the top.</source>
      <translation>Des rôles rattachés l’un à l’autre en cercle, si bien que personne n’est au sommet.</translation>
    </message>
    <message>
      <source>Ana Ruiz → Bo Lind → Ana Ruiz report to each other; nobody is at the top.</source>
      <translation>Ana Ruiz → Bo Lind → Ana Ruiz se rattachent l’un à l’autre ; personne n’est au sommet.</translation>
    </message>
    <message>
      <source>One id for two posts</source>
      <translation>Un identifiant pour deux postes</translation>
    </message>
    <message>
      <source>Rows with the same id, but other people and other titles.</source>
      <translation>Des lignes au même identifiant, mais avec d’autres personnes et d’autres intitulés.</translation>
    </message>
    <message>
      <source>Id 3 stands for two posts: Ed Stone, Agent (row 4) and Nia Bell, Analyst (row 5).</source>
      <translation>L’identifiant 3 désigne deux postes : Ed Stone, Agent (ligne 4) et Nia Bell, Analyste (ligne 5).</translation>
    </message>
    <message>
      <source>Missing manager</source>
      <translation>Responsable absent</translation>
    </message>
    <message>
      <source>The manager named by a row is not in the list.</source>
      <translation>Le responsable nommé par une ligne ne figure pas dans la liste.</translation>
    </message>
    <message>
      <source>2 roles report to 99, who is not in the list.</source>
      <translation>2 rôles sont rattachés à 99, absent de la liste.</translation>
    </message>
    <message>
      <source>Own manager</source>
      <translation>Son propre responsable</translation>
    </message>
    <message>
      <source>A row names itself as its manager; silent when it is the only top.</source>
      <translation>Une ligne se désigne elle-même comme responsable ; ignoré si c’est le seul sommet.</translation>
    </message>
    <message>
      <source>Ed Stone reports to itself.</source>
      <translation>Ed Stone est rattaché à lui-même.</translation>
    </message>
    <message>
      <source>Impossible FTE</source>
      <translation>ETP impossible</translation>
    </message>
    <message>
      <source>An FTE that is negative, endless or not a number.</source>
      <translation>Un ETP négatif, infini ou qui n’est pas un nombre.</translation>
    </message>
    <message>
      <source>An FTE of “-0.5” is below 0.</source>
      <translation>Un ETP de « -0,5 » est inférieur à 0.</translation>
    </message>
    <message>
      <source>No shift</source>
      <translation>Sans plage horaire</translation>
    </message>
    <message>
      <source>No language</source>
      <translation>Sans langue</translation>
    </message>
    <message>
      <source>{least} to {most} each</source>
      <translation>{least} à {most} chacun</translation>
    </message>
    <message>
      <source>Add a leader above</source>
      <translation>Ajouter un encadrant au-dessus</translation>
    </message>
    <message>
      <source>Add a team lead above {who}</source>
      <translation>Ajouter un responsable d’équipe au-dessus de {who}</translation>
    </message>
    <message>
      <source>Let {who} report to {leader}</source>
      <translation>Rattacher {who} à {leader}</translation>
    </message>
    <message>
      <source>Add a manager</source>
      <translation>Ajouter un responsable</translation>
    </message>
    <message>
      <source>Add a manager above {who}</source>
      <translation>Ajouter un responsable au-dessus de {who}</translation>
    </message>
    <message>
      <source>Add a manager above {who}, and {leads}</source>
      <translation>Ajouter un responsable au-dessus de {who}, et {leads}</translation>
    </message>
    <message>
      <source>Add human resources</source>
      <translation>Ajouter des ressources humaines</translation>
    </message>
    <message>
      <source>Add {seats} for human resources under {who}</source>
      <translation>Ajouter {seats} de ressources humaines sous {who}</translation>
    </message>
    <message>
      <source>Add vacant seats</source>
      <translation>Ajouter des postes vacants</translation>
    </message>
    <message>
      <source>Add {seats} to {who}</source>
      <translation>Ajouter {seats} à {who}</translation>
    </message>
    <message>
      <source>Add a shift lead</source>
      <translation>Ajouter un responsable de plage horaire</translation>
    </message>
    <message>
      <source>Add a lead for the {shift} shift under {who}</source>
      <translation>Ajouter un responsable pour la plage {shift} sous {who}</translation>
    </message>
    <message>
      <source>Add the missing staff</source>
      <translation>Ajouter le personnel manquant</translation>
    </message>
    <message>
      <source>Add {staff} under {who}</source>
      <translation>Ajouter {staff} sous {who}</translation>
    </message>
    <message>
      <source>One top for all</source>
      <translation>Un seul sommet pour tous</translation>
    </message>
    <message>
      <source>the {n} other tops</source>
      <translation>les {n} autres sommets</translation>
    </message>
    <message>
      <source>Give hard cases somewhere to go</source>
      <translation>Donner un recours aux cas difficiles</translation>
    </message>
    <message>
      <source>Add a specialist of tier {tier} under {who}</source>
      <translation>Ajouter un spécialiste de niveau de support {tier} sous {who}</translation>
    </message>
    <message>
      <source>{who} takes issue management on</source>
      <translation>{who} se charge de la gestion des incidents</translation>
    </message>
    <message>
      <source>Collapse a one-to-one layer</source>
      <translation>Supprimer un niveau à un seul subordonné</translation>
    </message>
    <message>
      <source>Take out {who}</source>
      <translation>Retirer {who}</translation>
    </message>
    <message>
      <source>Remove a dotted line</source>
      <translation>Supprimer une ligne pointillée</translation>
    </message>
    <message>
      <source>Remove the dotted line from {who} to {other}</source>
      <translation>Supprimer la ligne pointillée de {who} à {other}</translation>
    </message>
    <message>
      <source>Give the function to a role</source>
      <translation>Confier la fonction à un rôle</translation>
    </message>
    <message>
      <source>{who} takes {function} on</source>
      <translation>{who} prend en charge la fonction {function}</translation>
    </message>
    <message>
      <source>Insert a team lead</source>
      <translation>Insérer un responsable d’équipe</translation>
    </message>
    <message>
      <source>Insert a team lead under {who}</source>
      <translation>Insérer un responsable d’équipe sous {who}</translation>
    </message>
    <message>
      <source>Turn the line round</source>
      <translation>Inverser la ligne</translation>
    </message>
    <message>
      <source>{who} and {other} change places in the line</source>
      <translation>{who} et {other} échangent leur place dans la ligne</translation>
    </message>
    <message>
      <source>Merge two thin teams</source>
      <translation>Fusionner deux petites équipes</translation>
    </message>
    <message>
      <source>Merge the team of {who} into that of {other}</source>
      <translation>Fusionner l’équipe de {who} avec celle de {other}</translation>
    </message>
    <message>
      <source>Move to a neighbour with room</source>
      <translation>Déplacer vers un voisin qui a de la place</translation>
    </message>
    <message>
      <source>Move {seats} to {who}, who has room</source>
      <translation>Déplacer {seats} vers {who}, qui a de la place</translation>
    </message>
    <message>
      <source>Name an acting leader</source>
      <translation>Nommer un responsable par intérim</translation>
    </message>
    <message>
      <source>{who} acts for {leader}</source>
      <translation>{who} assure l’intérim de {leader}</translation>
    </message>
    <message>
      <source>More or fewer leads on a card of several</source>
      <translation>Plus ou moins d’encadrants sur une carte de plusieurs</translation>
    </message>
    <message>
      <source>Add {seats} to “{title}”, {leads} in all</source>
      <translation>Ajouter {seats} à « {title} », {leads} au total</translation>
    </message>
    <message>
      <source>Take {seats} of “{title}” away, {leads} in all</source>
      <translation>Retirer {seats} à « {title} », {leads} au total</translation>
    </message>
    <message>
      <source>Share functions out</source>
      <translation>Répartir les fonctions</translation>
    </message>
    <message>
      <source>{who} hands {functions} over to {taker}</source>
      <translation>{who} transmet {functions} à {taker}</translation>
    </message>
    <message>
      <source>those who do the like</source>
      <translation>ceux qui font un travail semblable</translation>
    </message>
    <message>
      <source>Split into teams under new leads</source>
      <translation>Répartir en équipes sous de nouveaux encadrants</translation>
    </message>
    <message>
      <source>Split the team of {who} under {leads}: {sizes}</source>
      <translation>Répartir l’équipe de {who} sous {leads} : {sizes}</translation>
    </message>
    <message>
      <source>Split with new leads beside</source>
      <translation>Répartir avec de nouveaux encadrants à côté</translation>
    </message>
    <message>
      <source>Split the team of {who}, {leads} beside: {sizes}</source>
      <translation>Répartir l’équipe de {who}, {leads} à côté : {sizes}</translation>
    </message>
    <message>
      <source>Let both report to the same leader</source>
      <translation>Rattacher les deux au même encadrant</translation>
    </message>
    <message>
      <source>Fill up from a neighbour</source>
      <translation>Compléter depuis un voisin</translation>
    </message>
    <message>
      <source>Move {seats} from {other} to {who}</source>
      <translation>Déplacer {seats} de {other} vers {who}</translation>
    </message>
    <message>
      <source>Take out a layer</source>
      <translation>Retirer un niveau</translation>
    </message>
    <message>
      <source>Take {leaders} out of the longest lines</source>
      <translation>Retirer {leaders} des lignes les plus longues</translation>
    </message>
    <message>
      <source>Take {who} out of the longest line</source>
      <translation>Retirer {who} de la ligne la plus longue</translation>
    </message>
    <message>
      <source>Take out leaders of narrow teams</source>
      <translation>Retirer des encadrants de petites équipes</translation>
    </message>
    <message>
      <source>Take {seats} of {who} away</source>
      <translation>Retirer {seats} à {who}</translation>
    </message>
    <message>
      <source>Take out the {leaders} with the narrowest teams</source>
      <translation>Retirer {leaders} aux plus petites équipes</translation>
    </message>
    <message>
      <source>{served} and {staff}; {usual}. {needed} would do.</source>
      <translation>{served} et {staff} ; {usual}. Il en faudrait {needed}.</translation>
    </message>
    <message>
      <source>One-to-one line</source>
      <translation>Ligne un pour un</translation>
    </message>
    <message>
      <source>Span = 1, in charts of at least so many people. For a leader with dotted reports only, these count.</source>
      <translation>Étendue = 1, dans les organigrammes d’au moins ce nombre de personnes. Pour un encadrant qui n’a que des lignes pointillées, celles-ci comptent.</translation>
    </message>
    <message>
      <source>Bo Lind leads one person (Cy Ode). One-to-one lines add a layer.</source>
      <translation>Bo Lind encadre une personne (Cy Ode). Les lignes un pour un ajoutent un niveau.</translation>
    </message>
    <message>
      <source>{who} leads one person ({names}). One-to-one lines add a layer.</source>
      <translation>{who} encadre une personne ({names}). Les lignes un pour un ajoutent un niveau.</translation>
    </message>
    <message>
      <source>{who} leads one person ({names}), by a dotted line. One-to-one lines add a layer.</source>
      <translation>{who} encadre une personne ({names}), par une ligne pointillée. Les lignes un pour un ajoutent un niveau.</translation>
    </message>
    <message>
      <source>Chain of one-to-one lines</source>
      <translation>Chaîne de lignes un pour un</translation>
    </message>
    <message>
      <source>One-to-one lines in a row (a single report, with no more seats) ≥ lines.</source>
      <translation>Lignes un pour un successives (un seul subordonné, d’un seul poste) ≥ lignes.</translation>
    </message>
    <message>
      <source>Ana Ruiz → “Lead” → Cy Ode: 3 layers one under the other, one to one.</source>
      <translation>Ana Ruiz → « Référent » → Cy Ode : 3 niveaux superposés, un pour un.</translation>
    </message>
    <message>
      <source>{path}: {n} layers one under the other, one to one.</source>
      <translation>{path} : {n} niveaux superposés, un pour un.</translation>
    </message>
    <message>
      <source>Narrow span</source>
      <translation>Étendue étroite</translation>
    </message>
    <message>
      <source>1 &lt; span &lt; least, for leaders (team lead or above) who do not serve customers themselves, in charts of at least so many people. For a leader with dotted reports only, these count.</source>
      <translation>1 &lt; étendue &lt; minimum, pour les encadrants (responsables d’équipe ou au-dessus) qui ne servent pas eux-mêmes de clients, dans les organigrammes d’au moins ce nombre de personnes. Pour un encadrant qui n’a que des lignes pointillées, celles-ci comptent.</translation>
    </message>
    <message>
      <source>“Lead” leads 2 people; a leader usually has 3 or more reports.</source>
      <translation>« Référent » encadre 2 personnes ; un encadrant a d’ordinaire 3 subordonnés ou plus.</translation>
    </message>
    <message>
      <source>{who} leads {team} by dotted lines; a leader usually has {least} or more reports.</source>
      <translation>{who} encadre {team} par des lignes pointillées ; un encadrant a d’ordinaire {least} subordonnés ou plus.</translation>
    </message>
    <message>
      <source>{who} leads {team}; a leader usually has {least} or more reports.</source>
      <translation>{who} encadre {team} ; un encadrant a d’ordinaire {least} subordonnés ou plus.</translation>
    </message>
    <message>
      <source>Wide front-line span</source>
      <translation>Étendue large en première ligne</translation>
    </message>
    <message>
      <source>At least half of the reports’ seats are below the level of team lead, and span &gt; hint; a warning when span &gt; warning. “From” is the lower end of what is usual.</source>
      <translation>Au moins la moitié des postes subordonnés sont sous l’échelon de responsable d’équipe, et étendue &gt; indication ; avertissement si étendue &gt; avertissement. « De » est la limite inférieure de ce qui est habituel.</translation>
    </message>
    <message>
      <source>Ana Ruiz leads 17 representatives; 8–12 is usual.</source>
      <translation>Ana Ruiz encadre 17 conseillers ; 8–12 est habituel.</translation>
    </message>
    <message>
      <source>Wide span over leaders</source>
      <translation>Étendue large d’encadrants</translation>
    </message>
    <message>
      <source>More than half of the reports’ seats are of level team lead or above, and span &gt; hint; a warning when span &gt; warning. “From” is the lower end of what is usual.</source>
      <translation>Plus de la moitié des postes subordonnés sont de l’échelon de responsable d’équipe ou au-dessus, et étendue &gt; indication ; avertissement si étendue &gt; avertissement. « De » est la limite inférieure de ce qui est habituel.</translation>
    </message>
    <message>
      <source>Di Ray leads 11 team leads; 3–8 is usual.</source>
      <translation>Di Ray encadre 11 responsables d’équipe ; 3–8 est habituel.</translation>
    </message>
    <message>
      <source>Player-coach with a wide span</source>
      <translation>Encadrant de terrain surchargé</translation>
    </message>
    <message>
      <source>The role leads and serves, and span &gt; hint; a warning when span &gt; warning. “From” is the lower end of what is usual.</source>
      <translation>Le rôle encadre et sert, et étendue &gt; indication ; avertissement si étendue &gt; avertissement. « De » est la limite inférieure de ce qui est habituel.</translation>
    </message>
    <message>
      <source>Ana Ruiz serves customers and leads 8 people; leaders who do both usually lead 3–5.</source>
      <translation>Ana Ruiz sert des clients et encadre 8 personnes ; ceux qui font les deux en encadrent d’ordinaire 3–5.</translation>
    </message>
    <message>
      <source>{who} serves customers and leads {team}; leaders who do both usually lead {low}–{high}.</source>
      <translation>{who} sert des clients et encadre {team} ; ceux qui font les deux en encadrent d’ordinaire {low}–{high}.</translation>
    </message>
    <message>
      <source>No leader</source>
      <translation>Sans encadrant</translation>
    </message>
    <message>
      <source>Front-line seats without a team lead or higher level anywhere above them ≥ seats.</source>
      <translation>Postes de première ligne sans responsable d’équipe ni échelon supérieur au-dessus d’eux ≥ postes.</translation>
    </message>
    <message>
      <source>2 front-line seats have no leader above them.</source>
      <translation>2 postes de première ligne n’ont pas d’encadrant au-dessus d’eux.</translation>
    </message>
    <message>
      <source>1 front-line seat has no leader above it.</source>
      <translation>1 poste de première ligne n’a pas d’encadrant au-dessus de lui.</translation>
    </message>
    <message>
      <source>{n} front-line seats have no leader above them.</source>
      <translation>{n} postes de première ligne n’ont pas d’encadrant au-dessus d’eux.</translation>
    </message>
    <message>
      <source>Rule of eight</source>
      <translation>Règle de huit</translation>
    </message>
    <message>
      <source>A head other than a team lead has ≥ front front-line seats among its reports and no team lead, or the chart has as many and no manager. Needed: ⌈front line ÷ per lead⌉ team leads, ⌈team leads ÷ per manager⌉ managers.</source>
      <translation>Un chef autre qu’un responsable d’équipe a parmi ses subordonnés un nombre de postes de première ligne ≥ première ligne et aucun responsable d’équipe, ou l’organigramme en a autant et aucun responsable. Nécessaire : ⌈première ligne ÷ par encadrant⌉ responsables d’équipe, ⌈responsables d’équipe ÷ par responsable⌉ responsables.</translation>
    </message>
    <message>
      <source>“Head” leads 8 at the front line without a team lead; 1 team lead is usual for so many.</source>
      <translation>« Chef » encadre 8 personnes en première ligne sans responsable d’équipe ; 1 responsable d’équipe est habituel pour ce nombre.</translation>
    </message>
    <message>
      <source>{n} seats at the front line and no manager; {leads} and {managers} are the usual minimum.</source>
      <translation>{n} postes en première ligne et aucun responsable ; {leads} et {managers} sont le minimum habituel.</translation>
    </message>
    <message>
      <source>{who} leads {n} at the front line without a team lead; 1 team lead is usual for so many.</source>
      <translation>{who} encadre {n} personnes en première ligne sans responsable d’équipe ; 1 responsable d’équipe est habituel pour ce nombre.</translation>
    </message>
    <message>
      <source>{who} leads {n} at the front line without a team lead; {needed} team leads are usual for so many.</source>
      <translation>{who} encadre {n} personnes en première ligne sans responsable d’équipe ; {needed} responsables d’équipe sont habituels pour ce nombre.</translation>
    </message>
    <message>
      <source>Shift without a leader</source>
      <translation>Plage horaire sans encadrant</translation>
    </message>
    <message>
      <source>Agents of a shift ≥ agents, and no team lead or higher who has this shift or leads nobody but people of it. Shifts named by their hours (24/7) are left to C2.</source>
      <translation>Agents d’une plage horaire ≥ agents, sans responsable d’équipe ni échelon supérieur qui ait cette plage ou n’encadre que des personnes de celle-ci. Les plages désignées par leurs heures (24/7) relèvent de C2.</translation>
    </message>
    <message>
      <source>Night shift: 6 agents, and no leader has this shift.</source>
      <translation>Plage Nuit : 6 agents, et aucun encadrant n’a cette plage.</translation>
    </message>
    <message>
      <source>{shift} shift: {agents}, and no leader has this shift.</source>
      <translation>Plage {shift} : {agents}, et aucun encadrant n’a cette plage.</translation>
    </message>
    <message>
      <source>Cover round the clock</source>
      <translation>Couverture en continu</translation>
    </message>
    <message>
      <source>FTE at the front line of a function and shift &lt; seats × hours a week ÷ (paid hours × (1 − shrinkage)), for a shift named by its hours (24/7, 24×5; one seat) and for the seats among the workloads.</source>
      <translation>ETP en première ligne d’une fonction et d’une plage &lt; postes × heures par semaine ÷ (heures payées × (1 − indisponibilité)), pour une plage désignée par ses heures (24/7, 24×5 ; un poste) et pour les postes indiqués dans les charges de travail.</translation>
    </message>
    <message>
      <source>Forum moderation: 1 seat manned 168 hours a week takes 6.0 FTE; 3.0 are planned.</source>
      <translation>Modération de forum : 1 poste tenu 168 heures par semaine demande 6,0 ETP ; 3,0 sont prévus.</translation>
    </message>
    <message>
      <source>{function}: 1 seat manned {hours} hours a week takes {needed} FTE; {planned} are planned.</source>
      <translation>{function} : 1 poste tenu {hours} heures par semaine demande {needed} ETP ; {planned} sont prévus.</translation>
    </message>
    <message>
      <source>{function}: {n} seats manned {hours} hours a week take {needed} FTE; {planned} are planned.</source>
      <translation>{function} : {n} postes tenus {hours} heures par semaine demandent {needed} ETP ; {planned} sont prévus.</translation>
    </message>
    <message>
      <source>Occupancy</source>
      <translation>Taux d’occupation</translation>
    </message>
    <message>
      <source>Work of a workload ÷ (FTE of its function at the front line × (1 − shrinkage)), in per cent: a hint &lt; least, a warning &gt; most, and said to be far above &gt; far above.</source>
      <translation>Travail d’une charge ÷ (ETP de sa fonction en première ligne × (1 − indisponibilité)), en pour cent : indication si &lt; minimum, avertissement si &gt; maximum, et signalé comme très au-dessus si &gt; très au-dessus.</translation>
    </message>
    <message>
      <source>Support: people would be busy 92 % of their time; far above the ceiling of 85 %.</source>
      <translation>Assistance : les personnes seraient occupées 92 % de leur temps ; très au-dessus du plafond de 85 %.</translation>
    </message>
    <message>
      <source>{name}: people would be busy {n} % of their time; {verdict}.</source>
      <translation>{name} : les personnes seraient occupées {n} % de leur temps ; {verdict}.</translation>
    </message>
    <message>
      <source>far above the ceiling of {most} %</source>
      <translation>très au-dessus du plafond de {most} %</translation>
    </message>
    <message>
      <source>above the ceiling of {most} %</source>
      <translation>au-dessus du plafond de {most} %</translation>
    </message>
    <message>
      <source>{least}–{most} % is usual</source>
      <translation>{least}–{most} % est habituel</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Capacité</translation>
    </message>
    <message>
      <source>FTE of a function at the front line &lt; share × FTE that its workload takes: by Erlang C for calls and chats, by hours for tickets, ÷ (1 − shrinkage).</source>
      <translation>ETP d’une fonction en première ligne &lt; part × ETP que demande sa charge de travail : selon Erlang C pour les appels et les chats, selon les heures pour les tickets, ÷ (1 − indisponibilité).</translation>
    </message>
    <message>
      <source>Support: the work takes 20.0 FTE; 17.5 are planned.</source>
      <translation>Assistance : le travail demande 20,0 ETP ; 17,5 sont prévus.</translation>
    </message>
    <message>
      <source>{name}: the work takes {needed} FTE; {planned} are planned.</source>
      <translation>{name} : le travail demande {needed} ETP ; {planned} sont prévus.</translation>
    </message>
    <message>
      <source>Uncovered function</source>
      <translation>Fonction non couverte</translation>
    </message>
    <message>
      <source>A chosen function that no role has. Silent while no functions are chosen.</source>
      <translation>Une fonction choisie qu’aucun rôle n’a. Ignoré tant qu’aucune fonction n’est choisie.</translation>
    </message>
    <message>
      <source>Nobody is responsible for returns &amp; warranty.</source>
      <translation>Personne n’est responsable de la fonction retours et garanties.</translation>
    </message>
    <message>
      <source>Nobody is responsible for {function}.</source>
      <translation>Personne n’est responsable de la fonction {function}.</translation>
    </message>
    <message>
      <source>No stand-in</source>
      <translation>Sans suppléance</translation>
    </message>
    <message>
      <source>A function that exactly one person has (filled seats; people who share a seat count each), in charts of at least so many people. Leadership is left aside.</source>
      <translation>Une fonction qu’une seule personne exerce (postes pourvus ; ceux qui partagent un poste comptent chacun), dans les organigrammes d’au moins ce nombre de personnes. La direction est laissée de côté.</translation>
    </message>
    <message>
      <source>Only Ada Bell covers loyalty &amp; rewards; nobody could stand in.</source>
      <translation>Seule Ada Bell couvre la fonction fidélité et récompenses ; personne ne pourrait la suppléer.</translation>
    </message>
    <message>
      <source>Only {who} covers {function}; nobody could stand in.</source>
      <translation>{who} couvre sans suppléance la fonction {function} ; personne ne pourrait prendre le relais.</translation>
    </message>
    <message>
      <source>Many functions on one person</source>
      <translation>Trop de fonctions par personne</translation>
    </message>
    <message>
      <source>Functions of a role &gt; functions, leadership left aside, in charts of at least so many people.</source>
      <translation>Fonctions d’un rôle &gt; fonctions, direction laissée de côté, dans les organigrammes d’au moins ce nombre de personnes.</translation>
    </message>
    <message>
      <source>Ada Bell has 5 functions; like tasks go together (returns, warranty and issues; accounts and loyalty).</source>
      <translation>Ada Bell a 5 fonctions ; les tâches semblables vont ensemble (retours, garanties et incidents ; comptes et fidélité).</translation>
    </message>
    <message>
      <source>{who} has {functions}; like tasks go together (returns, warranty and issues; accounts and loyalty).</source>
      <translation>{who} a {functions} ; les tâches semblables vont ensemble (retours, garanties et incidents ; comptes et fidélité).</translation>
    </message>
    <message>
      <source>Escalation gap</source>
      <translation>Escalade interrompue</translation>
    </message>
    <message>
      <source>A tier that somebody at the front line has, without the tier above it and without issue management, if it is not the highest or is below the number of tiers that are usual; or somebody of a tier below team lead, without a solid or dotted line upward.</source>
      <translation>Un niveau de support présent en première ligne, sans le niveau supérieur et sans gestion des incidents, s’il n’est pas le plus élevé ou s’il est inférieur au nombre de niveaux habituel ; ou une personne d’un niveau de support, d’échelon inférieur à responsable d’équipe, sans ligne pleine ni pointillée vers le haut.</translation>
    </message>
    <message>
      <source>Tier 1 has nowhere to escalate: there is no tier 2 and nobody for issue management.</source>
      <translation>Le support N1 n’a pas d’escalade possible : il n’y a pas de support N2 et personne pour la gestion des incidents.</translation>
    </message>
    <message>
      <source>{who}, in tier {tier}, has no line upward to escalate along.</source>
      <translation>{who}, au support N{tier}, n’a pas de ligne vers le haut pour l’escalade.</translation>
    </message>
    <message>
      <source>Tier {tier} has nowhere to escalate: there is no tier {next} and nobody for issue management.</source>
      <translation>Le support N{tier} n’a pas d’escalade possible : il n’y a pas de support N{next} et personne pour la gestion des incidents.</translation>
    </message>
    <message>
      <source>Too many layers</source>
      <translation>Trop de niveaux</translation>
    </message>
    <message>
      <source>Layers &gt; min(most, max(least, 1 + ⌈log headcount⌉)), the logarithm to base reports.</source>
      <translation>Niveaux &gt; min(maximum, max(minimum, 1 + ⌈log effectif⌉)), le logarithme ayant pour base les subordonnés.</translation>
    </message>
    <message>
      <source>6 layers for a headcount of 125; up to 4 are usual.</source>
      <translation>6 niveaux pour un effectif de 125 ; jusqu’à 4 est habituel.</translation>
    </message>
    <message>
      <source>{n} layers for a headcount of {heads}; up to {usual} are usual.</source>
      <translation>{n} niveaux pour un effectif de {heads} ; jusqu’à {usual} est habituel.</translation>
    </message>
    <message>
      <source>Many leaders</source>
      <translation>Beaucoup d’encadrants</translation>
    </message>
    <message>
      <source>Seats of level team lead or above &gt; headcount ÷ each, in charts of at least so many people.</source>
      <translation>Postes de l’échelon de responsable d’équipe ou au-dessus &gt; effectif ÷ chacun, dans les organigrammes d’au moins ce nombre de personnes.</translation>
    </message>
    <message>
      <source>7 of 20 seats are for leaders, one for every 2.8; one for every 4 or more is usual.</source>
      <translation>7 postes sur 20 sont des postes d’encadrement, soit un pour 2,8 ; un pour 4 ou plus est habituel.</translation>
    </message>
    <message>
      <source>1 of {seats} seats is for leaders, one for every {ratio}; one for every {usual} or more is usual.</source>
      <translation>1 poste sur {seats} est un poste d’encadrement, soit un pour {ratio} ; un pour {usual} ou plus est habituel.</translation>
    </message>
    <message>
      <source>{n} of {seats} seats are for leaders, one for every {ratio}; one for every {usual} or more is usual.</source>
      <translation>{n} postes sur {seats} sont des postes d’encadrement, soit un pour {ratio} ; un pour {usual} ou plus est habituel.</translation>
    </message>
    <message>
      <source>no quality analyst</source>
      <translation>aucun analyste qualité</translation>
    </message>
    <message>
      <source>a quarter of centres have 15–25 for each</source>
      <translation>un quart des centres en ont 15–25 pour chacun</translation>
    </message>
    <message>
      <source>Quality analysts</source>
      <translation>Analystes qualité</translation>
    </message>
    <message>
      <source>Agents ≥ agents and agents ÷ FTE of the function quality &gt; each. Agents are front-line seats that serve customers. Needed: ⌈agents ÷ planned⌉.</source>
      <translation>Agents ≥ agents et agents ÷ ETP de la fonction qualité &gt; chacun. Les agents sont les postes de première ligne qui servent des clients. Nécessaire : ⌈agents ÷ prévus⌉.</translation>
    </message>
    <message>
      <source>90 agents and 1 quality analyst; a quarter of centres have 15–25 for each. 3 would do.</source>
      <translation>90 agents et 1 analyste qualité ; un quart des centres en ont 15–25 pour chacun. Il en faudrait 3.</translation>
    </message>
    <message>
      <source>no trainer</source>
      <translation>aucun formateur</translation>
    </message>
    <message>
      <source>centres report one for 15 to 63</source>
      <translation>les centres en déclarent un pour 15 à 63</translation>
    </message>
    <message>
      <source>Trainers</source>
      <translation>Formateurs</translation>
    </message>
    <message>
      <source>Agents ≥ agents and agents ÷ FTE of the function training &gt; each. Needed: ⌈agents ÷ planned⌉.</source>
      <translation>Agents ≥ agents et agents ÷ ETP de la fonction formation &gt; chacun. Nécessaire : ⌈agents ÷ prévus⌉.</translation>
    </message>
    <message>
      <source>30 agents and no trainer; centres report one for 15 to 63. 1 would do.</source>
      <translation>30 agents et aucun formateur ; les centres en déclarent un pour 15 à 63. Il en faudrait 1.</translation>
    </message>
    <message>
      <source>no planner</source>
      <translation>aucun planificateur</translation>
    </message>
    <message>
      <source>about one for 50 is usual up to 500 agents</source>
      <translation>environ un pour 50 est habituel jusqu’à 500 agents</translation>
    </message>
    <message>
      <source>Workforce planners</source>
      <translation>Planificateurs</translation>
    </message>
    <message>
      <source>Agents ≥ agents and agents ÷ FTE of the function workforce management &gt; each. Needed: ⌈agents ÷ planned⌉.</source>
      <translation>Agents ≥ agents et agents ÷ ETP de la fonction gestion des effectifs &gt; chacun. Nécessaire : ⌈agents ÷ prévus⌉.</translation>
    </message>
    <message>
      <source>50 agents and no planner; about one for 50 is usual up to 500 agents. 1 would do.</source>
      <translation>50 agents et aucun planificateur ; environ un pour 50 est habituel jusqu’à 500 agents. Il en faudrait 1.</translation>
    </message>
    <message>
      <source>no dispatcher</source>
      <translation>aucun répartiteur</translation>
    </message>
    <message>
      <source>15 to 18 for each were counted in surveys</source>
      <translation>des enquêtes en ont compté 15 à 18 pour chacun</translation>
    </message>
    <message>
      <source>Dispatchers</source>
      <translation>Répartiteurs</translation>
    </message>
    <message>
      <source>Front-line seats of the function field service ÷ FTE of the function dispatch &gt; each; without any dispatcher, such seats &gt; each. Needed: ⌈seats ÷ each⌉.</source>
      <translation>Postes de première ligne de la fonction intervention sur site ÷ ETP de la fonction répartition &gt; chacun ; sans aucun répartiteur, ces postes &gt; chacun. Nécessaire : ⌈postes ÷ chacun⌉.</translation>
    </message>
    <message>
      <source>40 technicians and 2 dispatchers; 15 to 18 for each were counted in surveys. 3 would do.</source>
      <translation>40 techniciens et 2 répartiteurs ; des enquêtes en ont compté 15 à 18 pour chacun. Il en faudrait 3.</translation>
    </message>
    <message>
      <source>Human resources</source>
      <translation>Ressources humaines</translation>
    </message>
    <message>
      <source>FTE of the function human resources (one of your own) × 100 ÷ FTE of the chart &lt; per 100. Off: human resources are seldom part of a service department.</source>
      <translation>ETP de la fonction ressources humaines (une fonction personnalisée) × 100 ÷ ETP de l’organigramme &lt; pour 100. Désactivé : les ressources humaines font rarement partie d’un service client.</translation>
    </message>
    <message>
      <source>0.0 of 12.0 FTE are in human resources, 0 for each 100; 1 or more is usual.</source>
      <translation>0,0 ETP sur 12,0 sont aux ressources humaines, soit 0 pour 100 ; 1 ou plus est habituel.</translation>
    </message>
    <message>
      <source>{own} of {all} FTE are in human resources, {ratio} for each 100; {usual} or more is usual.</source>
      <translation>{own} ETP sur {all} sont aux ressources humaines, soit {ratio} pour 100 ; {usual} ou plus est habituel.</translation>
    </message>
    <message>
      <source>Several tops</source>
      <translation>Plusieurs sommets</translation>
    </message>
    <message>
      <source>Roles without a manager &gt; tops.</source>
      <translation>Rôles sans responsable &gt; sommets.</translation>
    </message>
    <message>
      <source>2 roles have no manager; 1 at the top is usual.</source>
      <translation>2 rôles n’ont pas de responsable ; 1 au sommet est habituel.</translation>
    </message>
    <message>
      <source>{roles} have no manager; {usual} at the top is usual.</source>
      <translation>{roles} n’ont pas de responsable ; {usual} au sommet est habituel.</translation>
    </message>
    <message>
      <source>Level inversion</source>
      <translation>Inversion d’échelons</translation>
    </message>
    <message>
      <source>Rank of the report &gt; rank of its manager (representative 1, senior and specialist 2, team lead 3, manager 4, director 5, executive 6); guessed levels are not judged.</source>
      <translation>Rang du subordonné &gt; rang de son responsable (conseiller 1, senior et spécialiste 2, responsable d’équipe 3, responsable 4, directeur 5, dirigeant 6) ; les échelons estimés ne sont pas jugés.</translation>
    </message>
    <message>
      <source>Ana Ruiz, of level director, reports to Bo Lind, of level team lead.</source>
      <translation>Ana Ruiz, d’échelon directeur, est rattachée à Bo Lind, d’échelon responsable d’équipe.</translation>
    </message>
    <message>
      <source>{who}, of level {level}, reports to {manager}, of level {lower}.</source>
      <translation>{who}, d’échelon {level}, dépend de {manager}, d’échelon {lower}.</translation>
    </message>
    <message>
      <source>Dotted-line problem</source>
      <translation>Problème de ligne pointillée</translation>
    </message>
    <message>
      <source>A dotted line goes to the manager of the solid line or to an own direct report, or solid and dotted managers together &gt; managers. Lines to an acting leader do not count.</source>
      <translation>Une ligne pointillée mène au responsable de la ligne pleine ou à un subordonné direct, ou les responsables en ligne pleine et pointillée réunis &gt; responsables. Les lignes vers un responsable par intérim ne comptent pas.</translation>
    </message>
    <message>
      <source>“Sam” has 3 managers; a matrix works with 2.</source>
      <translation>« Sam » a 3 responsables ; une matrice fonctionne avec 2.</translation>
    </message>
    <message>
      <source>{who} has a solid and a dotted line to {other}.</source>
      <translation>{who} a une ligne pleine et une ligne pointillée vers {other}.</translation>
    </message>
    <message>
      <source>{who} has a dotted line to {other}, an own report.</source>
      <translation>{who} a une ligne pointillée vers {other}, son propre subordonné.</translation>
    </message>
    <message>
      <source>{who} has {managers}; a matrix works with {usual}.</source>
      <translation>{who} a {managers} ; une matrice fonctionne avec {usual}.</translation>
    </message>
    <message>
      <source>Vacant leader</source>
      <translation>Encadrant vacant</translation>
    </message>
    <message>
      <source>A role of level team lead or above with reports, all its seats vacant, and without a dotted line called “acting leader” to whoever stands in.</source>
      <translation>Un rôle de l’échelon de responsable d’équipe ou au-dessus avec des subordonnés, dont tous les postes sont vacants, et sans ligne pointillée nommée « responsable par intérim » vers la personne qui le supplée.</translation>
    </message>
    <message>
      <source>“Team Lead” is vacant; 9 people have no acting leader.</source>
      <translation>« Responsable d’équipe » est vacant ; 9 personnes sont sans responsable par intérim.</translation>
    </message>
    <message>
      <source>{who} is vacant; 1 person has no acting leader.</source>
      <translation>{who} est vacant ; 1 personne est sans responsable par intérim.</translation>
    </message>
    <message>
      <source>{who} is vacant; {n} people have no acting leader.</source>
      <translation>{who} est vacant ; {n} personnes sont sans responsable par intérim.</translation>
    </message>
    <message>
      <source>A survey of field service quoted by organizational-communication.com: technicians for each dispatcher, 15 in 2008 and 18 in 2009</source>
      <translation>Une enquête sur les interventions sur site citée par organizational-communication.com : techniciens par répartiteur, 15 en 2008 et 18 en 2009</translation>
    </message>
    <message>
      <source>A. K. Erlang (1917); figures checked against Call Centre Helper and the R package ErlangC, cran.r-project.org</source>
      <translation>A. K. Erlang (1917) ; chiffres vérifiés avec Call Centre Helper et le paquet R ErlangC, cran.r-project.org</translation>
    </message>
    <message>
      <source>SystematicHR on a survey of SHRM: staff of human resources for each 100 people</source>
      <translation>SystematicHR sur une enquête de SHRM : effectif des ressources humaines pour 100 personnes</translation>
    </message>
    <message>
      <source>Practice of service departments: a task that one person knows stops when that person is away</source>
      <translation>Pratique des services clients : une tâche qu’une seule personne connaît s’arrête quand cette personne est absente</translation>
    </message>
    <message>
      <source>agents</source>
      <translation>agents</translation>
    </message>
    <message>
      <source>each</source>
      <translation>chacun</translation>
    </message>
    <message>
      <source>far above</source>
      <translation>très au-dessus</translation>
    </message>
    <message>
      <source>from</source>
      <translation>de</translation>
    </message>
    <message>
      <source>front</source>
      <translation>première ligne</translation>
    </message>
    <message>
      <source>functions</source>
      <translation>fonctions</translation>
    </message>
    <message>
      <source>hint</source>
      <translation>indication</translation>
    </message>
    <message>
      <source>least</source>
      <translation>minimum</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>lignes</translation>
    </message>
    <message>
      <source>managers</source>
      <translation>responsables</translation>
    </message>
    <message>
      <source>most</source>
      <translation>maximum</translation>
    </message>
    <message>
      <source>paid hours</source>
      <translation>heures payées</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personnes</translation>
    </message>
    <message>
      <source>per 100</source>
      <translation>pour 100</translation>
    </message>
    <message>
      <source>per lead</source>
      <translation>par encadrant</translation>
    </message>
    <message>
      <source>per manager</source>
      <translation>par responsable</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>prévus</translation>
    </message>
    <message>
      <source>reports</source>
      <translation>subordonnés</translation>
    </message>
    <message>
      <source>seats</source>
      <translation>postes</translation>
    </message>
    <message>
      <source>share</source>
      <translation>part</translation>
    </message>
    <message>
      <source>shrinkage</source>
      <translation>indisponibilité</translation>
    </message>
    <message>
      <source>tiers</source>
      <translation>niveaux de support</translation>
    </message>
    <message>
      <source>tops</source>
      <translation>sommets</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>avertissement</translation>
    </message>
    <message>
      <source>{who} leads {team}; {low}–{high} is usual.</source>
      <translation>{who} encadre {team} ; {low}–{high} est habituel.</translation>
    </message>
    <message>
      <source>representative</source>
      <translation>conseiller</translation>
    </message>
    <message>
      <source>senior</source>
      <translation>senior</translation>
    </message>
    <message>
      <source>specialist</source>
      <translation>spécialiste</translation>
    </message>
    <message>
      <source>team lead</source>
      <translation>responsable d’équipe</translation>
    </message>
    <message>
      <source>manager</source>
      <translation>responsable</translation>
    </message>
    <message>
      <source>director</source>
      <translation>directeur</translation>
    </message>
    <message>
      <source>executive</source>
      <translation>dirigeant</translation>
    </message>
    <message>
      <source>1 agent</source>
      <translation>1 agent</translation>
    </message>
    <message>
      <source>{n} agents</source>
      <translation>{n} agents</translation>
    </message>
    <message>
      <source>1 director</source>
      <translation>1 directeur</translation>
    </message>
    <message>
      <source>{n} directors</source>
      <translation>{n} directeurs</translation>
    </message>
    <message>
      <source>1 dispatcher</source>
      <translation>1 répartiteur</translation>
    </message>
    <message>
      <source>{n} dispatchers</source>
      <translation>{n} répartiteurs</translation>
    </message>
    <message>
      <source>1 error</source>
      <translation>1 erreur</translation>
    </message>
    <message>
      <source>{n} errors</source>
      <translation>{n} erreurs</translation>
    </message>
    <message>
      <source>1 executive</source>
      <translation>1 dirigeant</translation>
    </message>
    <message>
      <source>{n} executives</source>
      <translation>{n} dirigeants</translation>
    </message>
    <message>
      <source>1 front-line seat</source>
      <translation>1 poste de première ligne</translation>
    </message>
    <message>
      <source>{n} front-line seats</source>
      <translation>{n} postes de première ligne</translation>
    </message>
    <message>
      <source>1 function</source>
      <translation>1 fonction</translation>
    </message>
    <message>
      <source>{n} functions</source>
      <translation>{n} fonctions</translation>
    </message>
    <message>
      <source>1 hint</source>
      <translation>1 indication</translation>
    </message>
    <message>
      <source>{n} hints</source>
      <translation>{n} indications</translation>
    </message>
    <message>
      <source>1 lead</source>
      <translation>1 encadrant</translation>
    </message>
    <message>
      <source>{n} leads</source>
      <translation>{n} encadrants</translation>
    </message>
    <message>
      <source>1 leader</source>
      <translation>1 encadrant</translation>
    </message>
    <message>
      <source>{n} leaders</source>
      <translation>{n} encadrants</translation>
    </message>
    <message>
      <source>1 manager</source>
      <translation>1 responsable</translation>
    </message>
    <message>
      <source>{n} managers</source>
      <translation>{n} responsables</translation>
    </message>
    <message>
      <source>1 new lead</source>
      <translation>1 nouvel encadrant</translation>
    </message>
    <message>
      <source>{n} new leads</source>
      <translation>{n} nouveaux encadrants</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 personne</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personnes</translation>
    </message>
    <message>
      <source>1 planner</source>
      <translation>1 planificateur</translation>
    </message>
    <message>
      <source>{n} planners</source>
      <translation>{n} planificateurs</translation>
    </message>
    <message>
      <source>1 quality analyst</source>
      <translation>1 analyste qualité</translation>
    </message>
    <message>
      <source>{n} quality analysts</source>
      <translation>{n} analystes qualité</translation>
    </message>
    <message>
      <source>1 representative</source>
      <translation>1 conseiller</translation>
    </message>
    <message>
      <source>{n} representatives</source>
      <translation>{n} conseillers</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 rôle</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 poste</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} postes</translation>
    </message>
    <message>
      <source>1 senior representative</source>
      <translation>1 conseiller senior</translation>
    </message>
    <message>
      <source>{n} senior representatives</source>
      <translation>{n} conseillers seniors</translation>
    </message>
    <message>
      <source>1 specialist</source>
      <translation>1 spécialiste</translation>
    </message>
    <message>
      <source>{n} specialists</source>
      <translation>{n} spécialistes</translation>
    </message>
    <message>
      <source>1 team lead</source>
      <translation>1 responsable d’équipe</translation>
    </message>
    <message>
      <source>{n} team leads</source>
      <translation>{n} responsables d’équipe</translation>
    </message>
    <message>
      <source>1 technician</source>
      <translation>1 technicien</translation>
    </message>
    <message>
      <source>{n} technicians</source>
      <translation>{n} techniciens</translation>
    </message>
    <message>
      <source>1 top</source>
      <translation>1 sommet</translation>
    </message>
    <message>
      <source>{n} tops</source>
      <translation>{n} sommets</translation>
    </message>
    <message>
      <source>1 trainer</source>
      <translation>1 formateur</translation>
    </message>
    <message>
      <source>{n} trainers</source>
      <translation>{n} formateurs</translation>
    </message>
    <message>
      <source>1 warning</source>
      <translation>1 avertissement</translation>
    </message>
    <message>
      <source>{n} warnings</source>
      <translation>{n} avertissements</translation>
    </message>
    <message>
      <source>1 vacant seat</source>
      <translation>1 poste vacant</translation>
    </message>
    <message>
      <source>{n} vacant seats</source>
      <translation>{n} postes vacants</translation>
    </message>
    <message>
      <source>“{title}”</source>
      <translation>« {title} »</translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} et {last}</translation>
    </message>
    <message>
      <source>Each of the {n} seats of {who}</source>
      <translation>Chacun des {n} postes de {who}</translation>
    </message>
    <message>
      <source>{people} at the front line</source>
      <translation>{people} en première ligne</translation>
    </message>
    <message>
      <source>{n} others</source>
      <translation>{n} autres</translation>
    </message>
    <message>
      <source>{function}, {shift} shift</source>
      <translation>{function}, plage {shift}</translation>
    </message>
  </context>
  <context>
    <name>Rules page</name>
    <message>
      <source>Spans of control</source>
      <translation>Étendues d’encadrement</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveaux</translation>
    </message>
    <message>
      <source>Structure</source>
      <translation>Structure</translation>
    </message>
    <message>
      <source>Functions and escalation</source>
      <translation>Fonctions et escalade</translation>
    </message>
    <message>
      <source>Cover and capacity</source>
      <translation>Couverture et capacité</translation>
    </message>
    <message>
      <source>Service staff</source>
      <translation>Personnel de service</translation>
    </message>
    <message>
      <source>Vacancies</source>
      <translation>Vacances de poste</translation>
    </message>
    <message>
      <source>The rules advise and never block. There is no right number for every department: each threshold, each severity and whether a rule is on belong to this chart.</source>
      <translation>Les règles conseillent et ne bloquent jamais. Il n’y a pas de bon chiffre pour tous les services : chaque seuil, chaque gravité et l’activation d’une règle appartiennent à cet organigramme.</translation>
    </message>
    <message>
      <source>{on} of {all} rules are on and find {found}.</source>
      <translation>{on} règles sur {all} sont actives et trouvent {found}.</translation>
    </message>
    <message>
      <source>All rules as the profile has them</source>
      <translation>Toutes les règles comme dans le profil</translation>
    </message>
    <message>
      <source>All as the profile has it</source>
      <translation>Toutes comme dans le profil</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Rule profile</source>
      <translation>Profil de règles</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>1 thing</source>
      <translation>1 point</translation>
    </message>
    <message>
      <source>Workloads</source>
      <translation>Charges de travail</translation>
    </message>
    <message>
      <source>Check by the profile “{profile}”</source>
      <translation>Contrôler selon le profil « {profile} »</translation>
    </message>
    <message>
      <source>Rules of this chart</source>
      <translation>Règles de cet organigramme</translation>
    </message>
    <message>
      <source>{n} things</source>
      <translation>{n} points</translation>
    </message>
    <message>
      <source>Set “{name}” of rule {rule} to {value}</source>
      <translation>Régler « {name} » de la règle {rule} sur {value}</translation>
    </message>
    <message>
      <source>Change the severity of rule {rule}</source>
      <translation>Modifier la gravité de la règle {rule}</translation>
    </message>
    <message>
      <source>Rule {rule} as the profile has it</source>
      <translation>Règle {rule} comme dans le profil</translation>
    </message>
    <message>
      <source>Switch rule {rule} on</source>
      <translation>Activer la règle {rule}</translation>
    </message>
    <message>
      <source>Switch rule {rule} off</source>
      <translation>Désactiver la règle {rule}</translation>
    </message>
    <message>
      <source>As the rule says</source>
      <translation>Comme le dit la règle</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <source>As the profile has it</source>
      <translation>Comme dans le profil</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 constat</translation>
    </message>
    <message>
      <source>{now} now, {then} with what you type</source>
      <translation>{now} maintenant, {then} avec ce que vous saisissez</translation>
    </message>
    <message>
      <source>For example: {sentence}</source>
      <translation>Par exemple : {sentence}</translation>
    </message>
    <message>
      <source>profile: {n}</source>
      <translation>profil : {n}</translation>
    </message>
    <message>
      <source>{n} findings</source>
      <translation>{n} constats</translation>
    </message>
    <message>
      <source>What helps: {mends}.</source>
      <translation>Ce qui aide : {mends}.</translation>
    </message>
    <message>
      <source> · changed</source>
      <translation> · modifié</translation>
    </message>
    <message>
      <source>{rule} is on</source>
      <translation>{rule} est active</translation>
    </message>
    <message>
      <source>More about {rule}</source>
      <translation>Plus sur {rule}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>off</source>
      <translation>désactivé</translation>
    </message>
    <message>
      <source>, {share} % within {seconds} s</source>
      <translation>, {share} % en {seconds} s</translation>
    </message>
    <message>
      <source>{seats} seats manned {hours} hours a week</source>
      <translation>{seats} postes tenus {hours} heures par semaine</translation>
    </message>
    <message>
      <source>A function</source>
      <translation>Une fonction</translation>
    </message>
    <message>
      <source>{n} {what} in {minutes} min, {each} min each</source>
      <translation>{n} {what} en {minutes} min, {each} min chacun</translation>
    </message>
    <message>
      <source>from {n} people</source>
      <translation>à partir de {n} personnes</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message>
      <source>In minutes</source>
      <translation>En minutes</translation>
    </message>
    <message>
      <source>Seconds each</source>
      <translation>Secondes chacun</translation>
    </message>
    <message>
      <source>Answered, %</source>
      <translation>Traités, %</translation>
    </message>
    <message>
      <source>Within seconds</source>
      <translation>En secondes</translation>
    </message>
    <message>
      <source>Chats at once</source>
      <translation>Chats simultanés</translation>
    </message>
    <message>
      <source>Older tickets</source>
      <translation>Tickets anciens</translation>
    </message>
    <message>
      <source>Intervals for them</source>
      <translation>Intervalles pour eux</translation>
    </message>
    <message>
      <source>Busy at most, %</source>
      <translation>Occupation max., %</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Postes</translation>
    </message>
    <message>
      <source>Hours a week</source>
      <translation>Heures par semaine</translation>
    </message>
    <message>
      <source>Paid hours a week</source>
      <translation>Heures payées par semaine</translation>
    </message>
    <message>
      <source>Away, %</source>
      <translation>Indisponibilité, %</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <source>All shifts</source>
      <translation>Toutes les plages</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Plage horaire</translation>
    </message>
    <message>
      <source>Kind of work</source>
      <translation>Type de travail</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>That takes {n} FTE.</source>
      <translation>Cela demande {n} ETP.</translation>
    </message>
    <message>
      <source>What comes in the busiest interval, or which seats are to be manned. As long as there is none, the rules on occupancy and capacity wait silently.</source>
      <translation>Ce qui arrive dans l’intervalle le plus chargé, ou quels postes doivent être tenus. Tant qu’il n’y en a pas, les règles sur l’occupation et la capacité attendent en silence.</translation>
    </message>
    <message>
      <source>Add a workload</source>
      <translation>Ajouter une charge de travail</translation>
    </message>
    <message>
      <source>Remove a workload</source>
      <translation>Supprimer une charge de travail</translation>
    </message>
    <message>
      <source>Change a workload</source>
      <translation>Modifier une charge de travail</translation>
    </message>
  </context>
  <context>
    <name>Scenarios</name>
    <message>
      <source>Name of the scenario</source>
      <translation>Nom du scénario</translation>
    </message>
    <message>
      <source>New scenario</source>
      <translation>Nouveau scénario</translation>
    </message>
    <message>
      <source>Rename the scenario</source>
      <translation>Renommer le scénario</translation>
    </message>
    <message>
      <source>“{name}” is thrown away; undo brings it back.</source>
      <translation>« {name} » est abandonné ; Annuler le rétablit.</translation>
    </message>
    <message>
      <source>The whole of it</source>
      <translation>Le tout</translation>
    </message>
    <message>
      <source>Stays open</source>
      <translation>Reste ouvert</translation>
    </message>
    <message>
      <source>As in today</source>
      <translation>Comme aujourd’hui</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>Ce que cela devient</translation>
    </message>
    <message>
      <source>not there</source>
      <translation>absent</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>supprimé</translation>
    </message>
    <message>
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <source>As in “{name}”</source>
      <translation>Comme dans « {name} »</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>All as in today</source>
      <translation>Tout comme aujourd’hui</translation>
    </message>
    <message>
      <source>Whatever only one of them changed has been taken over already.</source>
      <translation>Ce qu’un seul des deux a modifié a déjà été repris.</translation>
    </message>
    <message>
      <source>Settle {n} of {all}</source>
      <translation>Rapprocher {n} sur {all}</translation>
    </message>
    <message>
      <source>Today and “{name}” do not contradict each other.</source>
      <translation>Aujourd’hui et « {name} » ne se contredisent pas.</translation>
    </message>
    <message>
      <source>Settle “{name}” with today</source>
      <translation>Rapprocher « {name} » d’aujourd’hui</translation>
    </message>
    <message>
      <source>All as in “{name}”</source>
      <translation>Tout comme dans « {name} »</translation>
    </message>
    <message>
      <source>Scenario: {name}</source>
      <translation>Scénario : {name}</translation>
    </message>
    <message>
      <source>Another place among its colleagues</source>
      <translation>Une autre place parmi ses collègues</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>Has no post</source>
      <translation>N’a pas de poste</translation>
    </message>
    <message>
      <source>Has a post again, or has left</source>
      <translation>A de nouveau un poste, ou est parti</translation>
    </message>
    <message>
      <source>Only with</source>
      <translation>Seulement avec</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Service</translation>
    </message>
    <message>
      <source>What is ticked becomes today's. The scenario keeps the rest.</source>
      <translation>Ce qui est coché passe dans aujourd’hui. Le scénario garde le reste.</translation>
    </message>
    <message>
      <source>Take over everything</source>
      <translation>Tout reprendre</translation>
    </message>
    <message>
      <source>“{name}” is the same as today.</source>
      <translation>« {name} » est identique à aujourd’hui.</translation>
    </message>
    <message>
      <source>Take “{name}” over into today</source>
      <translation>Reprendre « {name} » dans aujourd’hui</translation>
    </message>
    <message>
      <source>What “{name}” has otherwise</source>
      <translation>Ce qui diffère dans « {name} »</translation>
    </message>
    <message>
      <source>Take over {n} of {all}</source>
      <translation>Reprendre {n} sur {all}</translation>
    </message>
    <message>
      <source>Option</source>
      <translation>Option</translation>
    </message>
    <message>
      <source>New scenario “{name}”</source>
      <translation>Nouveau scénario « {name} »</translation>
    </message>
    <message>
      <source>Duplicate scenario “{name}”</source>
      <translation>Dupliquer le scénario « {name} »</translation>
    </message>
    <message>
      <source>Rename scenario to “{name}”</source>
      <translation>Renommer le scénario en « {name} »</translation>
    </message>
    <message>
      <source>Throw scenario “{name}” away</source>
      <translation>Abandonner le scénario « {name} »</translation>
    </message>
    <message>
      <source>Option {letter}</source>
      <translation>Option {letter}</translation>
    </message>
    <message>
      <source>Settle it…</source>
      <translation>Rapprocher…</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <source>Accepted finding</source>
      <translation>Constat accepté</translation>
    </message>
    <message>
      <source>Today went on: 1 thing is otherwise there and in “{name}”, too.</source>
      <translation>Aujourd’hui a évolué : 1 point y diffère, ainsi que dans « {name} ».</translation>
    </message>
    <message>
      <source>Today went on: {n} things are otherwise there and in “{name}”, too.</source>
      <translation>Aujourd’hui a évolué : {n} points y diffèrent, ainsi que dans « {name} ».</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>The keys hold until the program ends; they cannot be stored: {why}.</source>
      <translation>Les touches valent jusqu’à la fin du programme ; elles ne peuvent pas être enregistrées : {why}.</translation>
    </message>
    <message>
      <source>Press the keys, Escape to leave</source>
      <translation>Appuyez sur les touches, Échap pour quitter</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>Nouvelles touches</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <source>These keys are your own.</source>
      <translation>Ces touches sont les vôtres.</translation>
    </message>
    <message>
      <source>Find an action or keys</source>
      <translation>Rechercher une action ou des touches</translation>
    </message>
    <message>
      <source>Find an action</source>
      <translation>Rechercher une action</translation>
    </message>
    <message>
      <source>Use it here</source>
      <translation>Utiliser ici</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Laisser</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>Aucune touche</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Réinitialiser</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Tout réinitialiser</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Actions et leurs touches</translation>
    </message>
    <message>
      <source>{keys} alone types into cards. Add Ctrl, Alt or another such key.</source>
      <translation>{keys} seul écrit dans les cartes. Ajoutez Ctrl, Alt ou une autre touche de ce type.</translation>
    </message>
    <message>
      <source>{keys} already does {others}. Use it for “{here}” instead?</source>
      <translation>{keys} sert déjà à {others}. L’utiliser plutôt pour « {here} » ?</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>D’accord</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Best fit</source>
      <translation>Le plus adapté</translation>
    </message>
    <message>
      <source>Best fit.</source>
      <translation>Le plus adapté.</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 personne</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <source>{count} people</source>
      <translation>{count} personnes</translation>
    </message>
    <message>
      <source>{count} people and more</source>
      <translation>{count} personnes et plus</translation>
    </message>
    <message>
      <source>today, {time}</source>
      <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
      <source>Templates or defaults of new charts are set by your organisation, in {folder}.</source>
      <translation>Les modèles ou les valeurs par défaut des nouveaux organigrammes sont fixés par votre organisation, dans {folder}.</translation>
    </message>
    <message>
      <source>A template of your organisation is not shown: {why}</source>
      <translation>Un modèle de votre organisation n’est pas affiché : {why}</translation>
    </message>
    <message>
      <source>Every template is an ordinary chart: rename, move, delete as you like.</source>
      <translation>Chaque modèle est un organigramme ordinaire : renommez, déplacez, supprimez à votre guise.</translation>
    </message>
    <message>
      <source>Which templates</source>
      <translation>Quels modèles</translation>
    </message>
    <message>
      <source>By size</source>
      <translation>Par taille</translation>
    </message>
    <message>
      <source>By model</source>
      <translation>Par type</translation>
    </message>
    <message>
      <source>All {count}</source>
      <translation>Les {count}</translation>
    </message>
    <message>
      <source>person</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personnes</translation>
    </message>
    <message>
      <source>Use “{name}” for {people}</source>
      <translation>Utiliser « {name} » pour {people}</translation>
    </message>
    <message>
      <source>Your own templates are not shown, because one cannot be read: {why}</source>
      <translation>Vos propres modèles ne sont pas affichés, car l’un d’eux ne peut pas être lu : {why}</translation>
    </message>
    <message>
      <source>Start with a structure</source>
      <translation>Commencer par une structure</translation>
    </message>
    <message>
      <source>Use “{name}”</source>
      <translation>Utiliser « {name} »</translation>
    </message>
    <message>
      <source>How many people in customer service?</source>
      <translation>Combien de personnes au service client ?</translation>
    </message>
    <message>
      <source>Keep each template’s own size</source>
      <translation>Garder la taille propre à chaque modèle</translation>
    </message>
    <message>
      <source>No files yet. The charts you open or save will be here, to go on with them.</source>
      <translation>Pas encore de fichiers. Les organigrammes que vous ouvrez ou enregistrez figureront ici, pour les reprendre.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Remove from this list</source>
      <translation>Retirer de cette liste</translation>
    </message>
    <message>
      <source>The list stays as it is: {reason}.</source>
      <translation>La liste reste telle quelle : {reason}.</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Récupérer</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Abandonner…</translation>
    </message>
    <message>
      <source>Or drop an .orgchart, Excel or CSV file anywhere in this window.</source>
      <translation>Ou déposez un fichier .orgchart, Excel ou CSV n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
      <source>Blank chart</source>
      <translation>Organigramme vide</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <source>Import a staff list…</source>
      <translation>Importer une liste…</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Récents</translation>
    </message>
    <message>
      <source>Drop the file to open it</source>
      <translation>Déposez le fichier pour l’ouvrir</translation>
    </message>
    <message>
      <source>Drop to open {count} files</source>
      <translation>Déposez pour ouvrir {count} fichiers</translation>
    </message>
  </context>
  <context>
    <name>Statistics</name>
    <message>
      <source>Reports of a manager; the largest span is {n}</source>
      <translation>Subordonnés d’un responsable ; la plus grande étendue est de {n}</translation>
    </message>
    <message>
      <source>Vacant seats, and {n} planned</source>
      <translation>Postes vacants, et {n} en projet</translation>
    </message>
    <message>
      <source>Vacant seats</source>
      <translation>Postes vacants</translation>
    </message>
    <message>
      <source>Leaders</source>
      <translation>Encadrants</translation>
    </message>
    <message>
      <source>{name}: 1 seat reports directly, {total} in all</source>
      <translation>{name} : 1 poste rattaché directement, {total} au total</translation>
    </message>
    <message>
      <source>{name}: {n} seats report directly, {total} in all</source>
      <translation>{name} : {n} postes rattachés directement, {total} au total</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Filled seats, named or not</source>
      <translation>Postes pourvus, avec ou sans nom</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>ETP</translation>
    </message>
    <message>
      <source>Full-time equivalents of all seats</source>
      <translation>Équivalents temps plein de tous les postes</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Niveaux</translation>
    </message>
    <message>
      <source>From the top to the front line</source>
      <translation>Du sommet à la première ligne</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacant</translation>
    </message>
    <message>
      <source>Average span</source>
      <translation>Étendue moyenne</translation>
    </message>
    <message>
      <source>{n} of {seats} seats lead a team or more</source>
      <translation>{n} postes sur {seats} dirigent une équipe ou plus</translation>
    </message>
    <message>
      <source>1 in {n}</source>
      <translation>1 sur {n}</translation>
    </message>
    <message>
      <source>1 leader to {n} others</source>
      <translation>1 encadrant pour {n} autres</translation>
    </message>
    <message>
      <source>Cost a year: {cost}</source>
      <translation>Coût annuel : {cost}</translation>
    </message>
    <message>
      <source>Select the roles with this function</source>
      <translation>Sélectionner les rôles de cette fonction</translation>
    </message>
    <message>
      <source>with an error</source>
      <translation>avec une erreur</translation>
    </message>
    <message>
      <source>with errors</source>
      <translation>avec des erreurs</translation>
    </message>
    <message>
      <source>with a warning</source>
      <translation>avec un avertissement</translation>
    </message>
    <message>
      <source>with warnings</source>
      <translation>avec des avertissements</translation>
    </message>
    <message>
      <source>with a hint</source>
      <translation>avec une indication</translation>
    </message>
    <message>
      <source>with hints</source>
      <translation>avec des indications</translation>
    </message>
    <message>
      <source>{managers}, {findings}</source>
      <translation>{managers}, {findings}</translation>
    </message>
    <message>
      <source>{managers}, {n} {findings}</source>
      <translation>{managers}, {n} {findings}</translation>
    </message>
    <message>
      <source>1 manager with {span} reports</source>
      <translation>1 responsable avec {span} subordonnés</translation>
    </message>
    <message>
      <source>{n} managers with {span} reports</source>
      <translation>{n} responsables avec {span} subordonnés</translation>
    </message>
    <message>
      <source>Span of control</source>
      <translation>Étendue d’encadrement</translation>
    </message>
    <message>
      <source>1 manager with 1 report</source>
      <translation>1 responsable avec 1 subordonné</translation>
    </message>
    <message>
      <source>{n} managers with 1 report</source>
      <translation>{n} responsables avec 1 subordonné</translation>
    </message>
    <message>
      <source>No managers yet</source>
      <translation>Pas encore de responsables</translation>
    </message>
    <message>
      <source>Seats, and the spans of their managers</source>
      <translation>Postes, et étendues de leurs responsables</translation>
    </message>
    <message>
      <source>Seats by tier</source>
      <translation>Postes par niveau de support</translation>
    </message>
    <message>
      <source>Print statistics…</source>
      <translation>Imprimer les statistiques…</translation>
    </message>
    <message>
      <source>No role has a function yet.</source>
      <translation>Aucun rôle n’a encore de fonction.</translation>
    </message>
    <message>
      <source>1 person is not placed</source>
      <translation>1 personne est sans poste</translation>
    </message>
    <message>
      <source>{n} people are not placed</source>
      <translation>{n} personnes sont sans poste</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistiques</translation>
    </message>
    <message>
      <source>Managers by number of reports</source>
      <translation>Responsables par nombre de subordonnés</translation>
    </message>
    <message>
      <source>Seats by function</source>
      <translation>Postes par fonction</translation>
    </message>
    <message>
      <source>Layer {n}</source>
      <translation>Niveau {n}</translation>
    </message>
    <message>
      <source>Tier {n}</source>
      <translation>Support N{n}</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 poste</translation>
    </message>
    <message>
      <source>spans {range}</source>
      <translation>étendues {range}</translation>
    </message>
    <message>
      <source>{told}; click to select them</source>
      <translation>{told} ; cliquer pour les sélectionner</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} postes</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message>
      <source>There are no rows on the clipboard that could go into cells.</source>
      <translation>Le presse-papiers ne contient pas de lignes qui pourraient aller dans des cellules.</translation>
    </message>
    <message>
      <source>Set {field} of {name}</source>
      <translation>Définir {field} de {name}</translation>
    </message>
    <message>
      <source>Set {n} cells</source>
      <translation>Définir {n} cellules</translation>
    </message>
    <message>
      <source>Clear {field} of {name}</source>
      <translation>Effacer {field} de {name}</translation>
    </message>
    <message>
      <source>Clear {n} cells</source>
      <translation>Effacer {n} cellules</translation>
    </message>
    <message>
      <source>Paste {field} of {name}</source>
      <translation>Coller {field} de {name}</translation>
    </message>
    <message>
      <source>Paste {n} cells</source>
      <translation>Coller {n} cellules</translation>
    </message>
    <message>
      <source>1 cell was left as before. {reason}</source>
      <translation>1 cellule est restée inchangée. {reason}</translation>
    </message>
    <message>
      <source>{n} cells were left as before. {reason}</source>
      <translation>{n} cellules sont restées inchangées. {reason}</translation>
    </message>
    <message>
      <source>All roles</source>
      <translation>Tous les rôles</translation>
    </message>
    <message>
      <source>{n} more rows had no role to go to: paste them on the canvas.</source>
      <translation>{n} autres lignes n’avaient pas de rôle où aller : collez-les dans l’organigramme.</translation>
    </message>
    <message>
      <source>Fill down 1 cell</source>
      <translation>Recopier 1 cellule vers le bas</translation>
    </message>
    <message>
      <source>Fill down {n} cells</source>
      <translation>Recopier {n} cellules vers le bas</translation>
    </message>
    <message>
      <source>“{text}” fits {n} roles; type more of the name, or its id.</source>
      <translation>« {text} » correspond à {n} rôles ; saisissez plus du nom, ou l’identifiant.</translation>
    </message>
    <message>
      <source>Nobody here is called “{text}”.</source>
      <translation>Personne ici ne s’appelle « {text} ».</translation>
    </message>
    <message>
      <source>Filter: words, or a field as “Tier: 2”</source>
      <translation>Filtre : mots, ou « Échelon: senior »</translation>
    </message>
    <message>
      <source>Filter the roles</source>
      <translation>Filtrer les rôles</translation>
    </message>
    <message>
      <source>Find and replace</source>
      <translation>Rechercher et remplacer</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
    <message>
      <source>{shown} of {n} roles</source>
      <translation>{shown} rôles sur {n}</translation>
    </message>
    <message>
      <source>Add one on the chart, or paste rows of a spreadsheet there.</source>
      <translation>Ajoutez-en un dans l’organigramme, ou collez-y des lignes d’un tableur.</translation>
    </message>
    <message>
      <source>No role fits.</source>
      <translation>Aucun rôle ne correspond.</translation>
    </message>
    <message>
      <source>Empty the filter with Escape.</source>
      <translation>Videz le filtre avec Échap.</translation>
    </message>
    <message>
      <source>There are no roles yet.</source>
      <translation>Il n’y a pas encore de rôles.</translation>
    </message>
    <message>
      <source>{label}: “{text}” is neither yes nor no.</source>
      <translation>{label} : « {text} » n’est ni oui ni non.</translation>
    </message>
    <message>
      <source>{label}: “{text}” is no number, as 0.5 or 12 is.</source>
      <translation>{label} : « {text} » n’est pas un nombre, comme 0.5 ou 12.</translation>
    </message>
    <message>
      <source>{label}: “{text}” is no whole number, as 3 is.</source>
      <translation>{label} : « {text} » n’est pas un nombre entier, comme 3.</translation>
    </message>
    <message>
      <source>{label}: “{text}” is none of {choices}.</source>
      <translation>{label} : « {text} » n’est aucun de {choices}.</translation>
    </message>
    <message>
      <source>There is no function “{text}” in this chart.</source>
      <translation>Il n’y a pas de fonction « {text} » dans cet organigramme.</translation>
    </message>
    <message>
      <source>{title} would report to itself.</source>
      <translation>{title} serait rattaché à lui-même.</translation>
    </message>
    <message>
      <source>{title} cannot have a dotted line to itself.</source>
      <translation>{title} ne peut pas avoir de ligne pointillée vers lui-même.</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>Remplacer par</translation>
    </message>
    <message>
      <source>Same case</source>
      <translation>Respecter la casse</translation>
    </message>
    <message>
      <source>Whole cell</source>
      <translation>Cellule entière</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>Tout remplacer</translation>
    </message>
    <message>
      <source>Close find and replace</source>
      <translation>Fermer rechercher et remplacer</translation>
    </message>
    <message>
      <source>1 cell</source>
      <translation>1 cellule</translation>
    </message>
    <message>
      <source>Replace “{find}” by “{put}” in {field} of 1 role</source>
      <translation>Remplacer « {find} » par « {put} » dans {field} de 1 rôle</translation>
    </message>
    <message>
      <source>Replace “{find}” by “{put}” in {field} of {n} roles</source>
      <translation>Remplacer « {find} » par « {put} » dans {field} de {n} rôles</translation>
    </message>
    <message>
      <source>{n} cells</source>
      <translation>{n} cellules</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigramme</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Couverture</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>A role that is gone</source>
      <translation>Un rôle disparu</translation>
    </message>
    <message>
      <source>Resolve a comment on {name}</source>
      <translation>Résoudre un commentaire sur {name}</translation>
    </message>
    <message>
      <source>Open a comment on {name} again</source>
      <translation>Rouvrir un commentaire sur {name}</translation>
    </message>
    <message>
      <source>Answer about {name}</source>
      <translation>Répondre à propos de {name}</translation>
    </message>
    <message>
      <source>Change a comment on {name}</source>
      <translation>Modifier un commentaire sur {name}</translation>
    </message>
    <message>
      <source>Remove a comment on {name}</source>
      <translation>Supprimer un commentaire sur {name}</translation>
    </message>
    <message>
      <source>Comment on {name}</source>
      <translation>Commenter {name}</translation>
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message>
      <source>Only a chart with one role at the top can be scaled to a size.</source>
      <translation>Seul un organigramme avec un seul rôle au sommet peut être mis à l’échelle d’un effectif.</translation>
    </message>
    <message>
      <source>Only a chart with somebody below the top can be scaled to a size.</source>
      <translation>Seul un organigramme avec quelqu’un sous le sommet peut être mis à l’échelle d’un effectif.</translation>
    </message>
    <message>
      <source>There is no template “{name}”; the templates are {known}.</source>
      <translation>Il n’y a pas de modèle « {name} » ; les modèles sont {known}.</translation>
    </message>
    <message>
      <source>There is no template “{name}”; did you mean {near}?</source>
      <translation>Il n’y a pas de modèle « {name} » ; s’agit-il de {near} ?</translation>
    </message>
    <message>
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <source>A chart cannot have {people} people; choose a number from 1 to {most_people}.</source>
      <translation>Un organigramme ne peut pas compter {people} personnes ; choisissez un nombre de 1 à {most_people}.</translation>
    </message>
    <message>
      <source>Optional: fill it when the work outgrows one person.</source>
      <translation>Facultatif : à pourvoir quand le travail dépasse une seule personne.</translation>
    </message>
    <message>
      <source>One person looks after every customer in an owner-run firm, with a part-time seat to fill when the work grows.</source>
      <translation>Une seule personne s’occupe de tous les clients dans une entreprise dirigée par son propriétaire, avec un poste à temps partiel à pourvoir quand le travail augmente.</translation>
    </message>
    <message>
      <source>Solo</source>
      <translation>En solo</translation>
    </message>
    <message>
      <source>Customer Service</source>
      <translation>Service client</translation>
    </message>
    <message>
      <source>by size</source>
      <translation>par taille</translation>
    </message>
    <message>
      <source>Eight people serve customers under one team lead and one manager, with like tasks grouped in one pair of hands.</source>
      <translation>Huit personnes servent les clients sous un responsable d’équipe et un responsable, les tâches semblables étant réunies entre les mêmes mains.</translation>
    </message>
    <message>
      <source>Small team</source>
      <translation>Petite équipe</translation>
    </message>
    <message>
      <source>Three small teams for support, returns and accounts, each with a lead, and a first specialist for quality and training.</source>
      <translation>Trois petites équipes pour l’assistance, les retours et les comptes, chacune avec un encadrant, et un premier spécialiste de la qualité et de la formation.</translation>
    </message>
    <message>
      <source>Growing team</source>
      <translation>Équipe en croissance</translation>
    </message>
    <message>
      <source>A director with managers for support, returns, accounts and operations: the usual department with everything under one roof.</source>
      <translation>Un directeur et des responsables pour l’assistance, les retours, les comptes et les opérations : le service habituel, avec tout sous un même toit.</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Service</translation>
    </message>
    <message>
      <source>social media</source>
      <translation>réseaux sociaux</translation>
    </message>
    <message>
      <source>forum</source>
      <translation>forum</translation>
    </message>
    <message>
      <source>Four directors share contact centre, care services, accounts and operations, for a department that needs managers of managers.</source>
      <translation>Quatre directeurs se partagent le centre de contacts, les services clientèle, les comptes et les opérations, pour un service qui a besoin de responsables de responsables.</translation>
    </message>
    <message>
      <source>Large department</source>
      <translation>Grand service</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Site</translation>
    </message>
    <message>
      <source>Several sites deliver the service while central teams plan, train and handle the specialist work for all of them.</source>
      <translation>Plusieurs sites assurent le service, tandis que des équipes centrales planifient, forment et traitent le travail spécialisé pour tous.</translation>
    </message>
    <message>
      <source>Enterprise</source>
      <translation>Grande entreprise</translation>
    </message>
    <message>
      <source>One moderator on duty at any hour: at 40 hours a week and 30 % shrinkage that takes six people.</source>
      <translation>Un modérateur en service à toute heure : à 40 heures par semaine et 30 % d’indisponibilité, cela demande six personnes.</translation>
    </message>
    <message>
      <source>On duty or on call during work hours.</source>
      <translation>En service ou d’astreinte pendant les heures de travail.</translation>
    </message>
    <message>
      <source>day</source>
      <translation>jour</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>téléphone</translation>
    </message>
    <message>
      <source>chat</source>
      <translation>chat</translation>
    </message>
    <message>
      <source>evening</source>
      <translation>soir</translation>
    </message>
    <message>
      <source>night</source>
      <translation>nuit</translation>
    </message>
    <message>
      <source>weekend</source>
      <translation>week-end</translation>
    </message>
    <message>
      <source>Phone and chat in four shifts, and social media, forum and help desk beside them, so that somebody answers at any hour.</source>
      <translation>Téléphone et chat sur quatre plages horaires, avec à leurs côtés réseaux sociaux, forum et centre d’assistance, pour que quelqu’un réponde à toute heure.</translation>
    </message>
    <message>
      <source>Round the clock</source>
      <translation>Service continu</translation>
    </message>
    <message>
      <source>24/7 shifts</source>
      <translation>plages 24/7</translation>
    </message>
    <message>
      <source>Hands over to financial or technical.</source>
      <translation>Transmet au service financier ou technique.</translation>
    </message>
    <message>
      <source>A call centre whose phone menu has three branches: financial, technical, and general, which hands over to the other two.</source>
      <translation>Un centre d’appels dont le menu téléphonique a trois branches : financière, technique et générale, cette dernière transmettant aux deux autres.</translation>
    </message>
    <message>
      <source>Three branches</source>
      <translation>Trois branches</translation>
    </message>
    <message>
      <source>Call Centre</source>
      <translation>Centre d’appels</translation>
    </message>
    <message>
      <source>phone branches</source>
      <translation>menu vocal</translation>
    </message>
    <message>
      <source>Tier 1 answers most questions and passes the hard ones up to specialists in tier 2 and engineers in tier 3.</source>
      <translation>Le support N1 répond à la plupart des questions et transmet les difficiles aux spécialistes du N2 et aux ingénieurs du N3.</translation>
    </message>
    <message>
      <source>Tiered support</source>
      <translation>Support à plusieurs niveaux</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Support</translation>
    </message>
    <message>
      <source>tiers</source>
      <translation>par niveaux</translation>
    </message>
    <message>
      <source>Reads each new case and sends it to the right team.</source>
      <translation>Lit chaque nouveau dossier et l’envoie à la bonne équipe.</translation>
    </message>
    <message>
      <source>A dispatcher reads each new case and sends it straight to the specialised team, so that nobody is handed from tier to tier.</source>
      <translation>Un répartiteur lit chaque nouveau dossier et l’envoie directement à l’équipe spécialisée, pour que personne ne passe d’un niveau à l’autre.</translation>
    </message>
    <message>
      <source>Dispatcher and teams</source>
      <translation>Répartiteur et équipes</translation>
    </message>
    <message>
      <source>dispatcher</source>
      <translation>répartiteur</translation>
    </message>
    <message>
      <source>One team for each kind of customer, from consumers to enterprise accounts, so that each gets the service it needs.</source>
      <translation>Une équipe par type de clients, des particuliers aux grands comptes, pour que chacun reçoive le service dont il a besoin.</translation>
    </message>
    <message>
      <source>Customer segments</source>
      <translation>Segments de clientèle</translation>
    </message>
    <message>
      <source>Customer Centre</source>
      <translation>Centre clients</translation>
    </message>
    <message>
      <source>by customer segment</source>
      <translation>par segment</translation>
    </message>
    <message>
      <source>Business customers</source>
      <translation>Clients professionnels</translation>
    </message>
    <message>
      <source>Retail customers</source>
      <translation>Clients particuliers</translation>
    </message>
    <message>
      <source>Team leaders run the functions and segment managers the customers: everybody has one solid and one dotted line.</source>
      <translation>Les responsables d’équipe dirigent les fonctions et les responsables de segment les clients : chacun a une ligne pleine et une ligne pointillée.</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matrice</translation>
    </message>
    <message>
      <source>matrix</source>
      <translation>matrice</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <source>An online shop answers by chat and e-mail, moves orders and returns quickly and adds seasonal people for the peaks.</source>
      <translation>Une boutique en ligne répond par chat et e-mail, traite rapidement commandes et retours et renforce ses équipes de saisonniers pour les pics.</translation>
    </message>
    <message>
      <source>E-commerce</source>
      <translation>E-commerce</translation>
    </message>
    <message>
      <source>Customer Experience</source>
      <translation>Expérience client</translation>
    </message>
    <message>
      <source>marketplace</source>
      <translation>place de marché</translation>
    </message>
    <message>
      <source>online shop</source>
      <translation>boutique en ligne</translation>
    </message>
    <message>
      <source>A subscription business keeps its customers with success, onboarding and renewals on one side and technical support on the other.</source>
      <translation>Une entreprise par abonnement garde ses clients grâce au succès, à l’accueil et aux renouvellements d’un côté, à l’assistance technique de l’autre.</translation>
    </message>
    <message>
      <source>Customer success</source>
      <translation>Succès client</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clients</translation>
    </message>
    <message>
      <source>customer success</source>
      <translation>succès client</translation>
    </message>
    <message>
      <source>Technicians repair at the customer’s place, sent out by dispatchers and backed by remote support and a parts desk.</source>
      <translation>Des techniciens réparent chez le client, envoyés par des répartiteurs et épaulés par une assistance à distance et un comptoir de pièces.</translation>
    </message>
    <message>
      <source>Field service</source>
      <translation>Intervention sur site</translation>
    </message>
    <message>
      <source>Field and Technical Service</source>
      <translation>Intervention et service technique</translation>
    </message>
    <message>
      <source>field service</source>
      <translation>intervention sur site</translation>
    </message>
    <message>
      <source>A manager for each of the six functions of customer service, from account management to sales, under one director.</source>
      <translation>Un responsable pour chacune des six fonctions du service client, de la gestion de comptes aux ventes, sous un seul directeur.</translation>
    </message>
    <message>
      <source>Six functions</source>
      <translation>Six fonctions</translation>
    </message>
    <message>
      <source>by function</source>
      <translation>par fonction</translation>
    </message>
  </context>
  <context>
    <name>Titles</name>
    <message>
      <source>Executive Vice President, {what}</source>
      <translation>Vice-président exécutif {what}</translation>
    </message>
    <message>
      <source>Senior Vice President, {what}</source>
      <translation>Vice-président senior {what}</translation>
    </message>
    <message>
      <source>Vice President, {what}</source>
      <translation>Vice-président {what}</translation>
    </message>
    <message>
      <source>Director, {what}</source>
      <translation>Directeur {what}</translation>
    </message>
    <message>
      <source>Manager, {what}</source>
      <translation>Responsable {what}</translation>
    </message>
    <message>
      <source>Team Leader, {what}</source>
      <translation>Chef d’équipe {what}</translation>
    </message>
    <message>
      <source>Team Lead, {what}</source>
      <translation>Responsable d’équipe {what}</translation>
    </message>
    <message>
      <source>Representative, {what}</source>
      <translation>Conseiller {what}</translation>
    </message>
    <message>
      <source>Senior {what}</source>
      <translation>{what} senior</translation>
    </message>
    <message>
      <source>{what} Team Lead</source>
      <translation>Responsable d’équipe {what}</translation>
    </message>
    <message>
      <source>{what} Manager</source>
      <translation>Responsable {what}</translation>
    </message>
    <message>
      <source>{what} Lead</source>
      <translation>Référent {what}</translation>
    </message>
    <message>
      <source>{what} Specialist</source>
      <translation>Spécialiste {what}</translation>
    </message>
    <message>
      <source>{what} Representative</source>
      <translation>Conseiller {what}</translation>
    </message>
    <message>
      <source>{what} Analyst</source>
      <translation>Analyste {what}</translation>
    </message>
    <message>
      <source>{what} Engineer</source>
      <translation>Ingénieur {what}</translation>
    </message>
    <message>
      <source>{what} group</source>
      <translation>Groupe {what}</translation>
    </message>
    <message>
      <source>{what} division</source>
      <translation>Division {what}</translation>
    </message>
    <message>
      <source>{what} region</source>
      <translation>Région {what}</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Compte</translation>
    </message>
    <message>
      <source>Account Management</source>
      <translation>Gestion de comptes</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Comptes</translation>
    </message>
    <message>
      <source>Administration</source>
      <translation>Administration</translation>
    </message>
    <message>
      <source>Billing</source>
      <translation>Facturation</translation>
    </message>
    <message>
      <source>Customer Relations</source>
      <translation>Relation client</translation>
    </message>
    <message>
      <source>Customer Service</source>
      <translation>Service client</translation>
    </message>
    <message>
      <source>Customer Success</source>
      <translation>Succès client</translation>
    </message>
    <message>
      <source>Dispatch</source>
      <translation>Répartition</translation>
    </message>
    <message>
      <source>Field Service</source>
      <translation>Intervention sur site</translation>
    </message>
    <message>
      <source>Forum</source>
      <translation>Forum</translation>
    </message>
    <message>
      <source>Forum Moderation</source>
      <translation>Modération de forum</translation>
    </message>
    <message>
      <source>Help Desk</source>
      <translation>Centre d’assistance</translation>
    </message>
    <message>
      <source>Issue Management</source>
      <translation>Gestion des incidents</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Incidents</translation>
    </message>
    <message>
      <source>Knowledge</source>
      <translation>Connaissances</translation>
    </message>
    <message>
      <source>Leadership</source>
      <translation>Direction</translation>
    </message>
    <message>
      <source>Loyalty</source>
      <translation>Fidélité</translation>
    </message>
    <message>
      <source>Loyalty &amp; Rewards</source>
      <translation>Fidélité et récompenses</translation>
    </message>
    <message>
      <source>Onboarding</source>
      <translation>Accueil des clients</translation>
    </message>
    <message>
      <source>Operations</source>
      <translation>Opérations</translation>
    </message>
    <message>
      <source>Planning</source>
      <translation>Planification</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <source>Returns</source>
      <translation>Retours</translation>
    </message>
    <message>
      <source>Returns &amp; Warranty</source>
      <translation>Retours et garanties</translation>
    </message>
    <message>
      <source>Rewards</source>
      <translation>Récompenses</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Ventes</translation>
    </message>
    <message>
      <source>Service Operations</source>
      <translation>Opérations de service</translation>
    </message>
    <message>
      <source>Social Media</source>
      <translation>Réseaux sociaux</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Assistance</translation>
    </message>
    <message>
      <source>Technical</source>
      <translation>Technique</translation>
    </message>
    <message>
      <source>Technical Support</source>
      <translation>Assistance technique</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Formation</translation>
    </message>
    <message>
      <source>Warranty</source>
      <translation>Garanties</translation>
    </message>
    <message>
      <source>Workforce Management</source>
      <translation>Gestion des effectifs</translation>
    </message>
    <message>
      <source> &amp; </source>
      <translation> et </translation>
    </message>
    <message>
      <source>Customer Success Specialist</source>
      <translation>Chargé de succès client</translation>
    </message>
    <message>
      <source>Quality Analyst</source>
      <translation>Analyste qualité</translation>
    </message>
    <message>
      <source>Trainer</source>
      <translation>Formateur</translation>
    </message>
    <message>
      <source>Knowledge Specialist</source>
      <translation>Gestionnaire des connaissances</translation>
    </message>
    <message>
      <source>Workforce Planner</source>
      <translation>Planificateur</translation>
    </message>
    <message>
      <source>Operations Specialist</source>
      <translation>Chargé d’opérations</translation>
    </message>
    <message>
      <source>Forum Moderator</source>
      <translation>Modérateur de forum</translation>
    </message>
    <message>
      <source>Help Desk Agent</source>
      <translation>Conseiller centre d’assistance</translation>
    </message>
    <message>
      <source>Billing Clerk</source>
      <translation>Chargé de facturation</translation>
    </message>
    <message>
      <source>Dispatcher</source>
      <translation>Répartiteur</translation>
    </message>
    <message>
      <source>Field Technician</source>
      <translation>Technicien d’intervention</translation>
    </message>
    <message>
      <source>Onboarding Specialist</source>
      <translation>Chargé d’accueil des clients</translation>
    </message>
    <message>
      <source>Assistant</source>
      <translation>Assistant</translation>
    </message>
    <message>
      <source>Customer Service Representative</source>
      <translation>Conseiller Service client</translation>
    </message>
    <message>
      <source>Owner / Founder</source>
      <translation>Gérant / Fondateur</translation>
    </message>
    <message>
      <source>Account &amp; Loyalty Specialist</source>
      <translation>Chargé de comptes et fidélisation</translation>
    </message>
    <message>
      <source>Customer Service Manager</source>
      <translation>Responsable Service client</translation>
    </message>
    <message>
      <source>Returns, Warranty &amp; Issue Specialist</source>
      <translation>Chargé des retours, garanties et incidents</translation>
    </message>
    <message>
      <source>Sales &amp; Support Representative</source>
      <translation>Conseiller Vente et Assistance</translation>
    </message>
    <message>
      <source>Team Lead</source>
      <translation>Responsable d’équipe</translation>
    </message>
    <message>
      <source>Account &amp; Loyalty Lead</source>
      <translation>Référent Comptes et Fidélisation</translation>
    </message>
    <message>
      <source>Account Representative</source>
      <translation>Conseiller clientèle</translation>
    </message>
    <message>
      <source>Escalation Specialist</source>
      <translation>Chargé des escalades</translation>
    </message>
    <message>
      <source>Loyalty Specialist</source>
      <translation>Chargé de fidélisation</translation>
    </message>
    <message>
      <source>Quality &amp; Training Specialist</source>
      <translation>Chargé qualité et formation</translation>
    </message>
    <message>
      <source>Representative, Support</source>
      <translation>Conseiller Assistance</translation>
    </message>
    <message>
      <source>Returns &amp; Warranty Representative</source>
      <translation>Conseiller Retours et Garanties</translation>
    </message>
    <message>
      <source>Senior Representative, Support</source>
      <translation>Conseiller Assistance senior</translation>
    </message>
    <message>
      <source>Team Lead, Returns &amp; Issues</source>
      <translation>Responsable d’équipe Retours et Incidents</translation>
    </message>
    <message>
      <source>Team Lead, Support</source>
      <translation>Responsable d’équipe Assistance</translation>
    </message>
    <message>
      <source>Account Management &amp; Loyalty Manager</source>
      <translation>Responsable Comptes et Fidélisation</translation>
    </message>
    <message>
      <source>Account Manager</source>
      <translation>Chargé de clientèle</translation>
    </message>
    <message>
      <source>Director of Customer Service</source>
      <translation>Directeur Service client</translation>
    </message>
    <message>
      <source>Issue Management Lead</source>
      <translation>Référent Gestion des incidents</translation>
    </message>
    <message>
      <source>Loyalty Programme Specialist</source>
      <translation>Chargé du programme de fidélité</translation>
    </message>
    <message>
      <source>Representative</source>
      <translation>Conseiller</translation>
    </message>
    <message>
      <source>Returns Representative</source>
      <translation>Conseiller Retours</translation>
    </message>
    <message>
      <source>Returns &amp; Warranty Manager</source>
      <translation>Responsable Retours et Garanties</translation>
    </message>
    <message>
      <source>Senior Representative</source>
      <translation>Conseiller senior</translation>
    </message>
    <message>
      <source>Service Operations Manager</source>
      <translation>Responsable Opérations de service</translation>
    </message>
    <message>
      <source>Social Media Representative</source>
      <translation>Conseiller Réseaux sociaux</translation>
    </message>
    <message>
      <source>Support Manager</source>
      <translation>Responsable Assistance</translation>
    </message>
    <message>
      <source>Team Lead, Technical Support</source>
      <translation>Responsable d’équipe Assistance technique</translation>
    </message>
    <message>
      <source>Technical Support Specialist</source>
      <translation>Chargé d’assistance technique</translation>
    </message>
    <message>
      <source>Warranty Claims Specialist</source>
      <translation>Gestionnaire de garanties</translation>
    </message>
    <message>
      <source>Account Management Manager</source>
      <translation>Responsable Gestion de comptes</translation>
    </message>
    <message>
      <source>Contact Centre Manager</source>
      <translation>Responsable Centre de contacts</translation>
    </message>
    <message>
      <source>Contact centre</source>
      <translation>Centre de contacts</translation>
    </message>
    <message>
      <source>Digital Channels Lead</source>
      <translation>Référent Canaux numériques</translation>
    </message>
    <message>
      <source>Director, Account Management &amp; Sales</source>
      <translation>Directeur Gestion de comptes et Ventes</translation>
    </message>
    <message>
      <source>Director, Contact Centre</source>
      <translation>Directeur Centre de contacts</translation>
    </message>
    <message>
      <source>Director, Customer Care Services</source>
      <translation>Directeur Services clientèle</translation>
    </message>
    <message>
      <source>Director, Service Operations</source>
      <translation>Directeur Opérations de service</translation>
    </message>
    <message>
      <source>Inside Sales Manager</source>
      <translation>Responsable Ventes sédentaires</translation>
    </message>
    <message>
      <source>Issue Management Manager</source>
      <translation>Responsable Gestion des incidents</translation>
    </message>
    <message>
      <source>Loyalty &amp; Rewards Manager</source>
      <translation>Responsable Fidélité et Récompenses</translation>
    </message>
    <message>
      <source>Quality Manager</source>
      <translation>Responsable Qualité</translation>
    </message>
    <message>
      <source>Sales Representative</source>
      <translation>Conseiller de vente</translation>
    </message>
    <message>
      <source>Senior Support Engineer</source>
      <translation>Ingénieur support senior</translation>
    </message>
    <message>
      <source>Team Lead, Returns</source>
      <translation>Responsable d’équipe Retours</translation>
    </message>
    <message>
      <source>Technical Support Manager</source>
      <translation>Responsable Assistance technique</translation>
    </message>
    <message>
      <source>Training &amp; Knowledge Manager</source>
      <translation>Responsable Formation et Connaissances</translation>
    </message>
    <message>
      <source>Vice President, Customer Service</source>
      <translation>Vice-président Service client</translation>
    </message>
    <message>
      <source>Workforce Analyst</source>
      <translation>Analyste Planification</translation>
    </message>
    <message>
      <source>Workforce Manager</source>
      <translation>Responsable Planification</translation>
    </message>
    <message>
      <source>Chief Customer Officer</source>
      <translation>Directeur de la relation client</translation>
    </message>
    <message>
      <source>Director, Account Management</source>
      <translation>Directeur Gestion de comptes</translation>
    </message>
    <message>
      <source>Accounts group</source>
      <translation>Groupe Comptes</translation>
    </message>
    <message>
      <source>Director, Issue Management</source>
      <translation>Directeur Gestion des incidents</translation>
    </message>
    <message>
      <source>Director, Loyalty &amp; Rewards</source>
      <translation>Directeur Fidélité et Récompenses</translation>
    </message>
    <message>
      <source>Director, Quality &amp; Training</source>
      <translation>Directeur Qualité et Formation</translation>
    </message>
    <message>
      <source>Director, Returns &amp; Warranty</source>
      <translation>Directeur Retours et Garanties</translation>
    </message>
    <message>
      <source>Director, Technical Support</source>
      <translation>Directeur Assistance technique</translation>
    </message>
    <message>
      <source>Director, Workforce Management</source>
      <translation>Directeur Gestion des effectifs</translation>
    </message>
    <message>
      <source>Escalation Manager</source>
      <translation>Responsable des escalades</translation>
    </message>
    <message>
      <source>Escalations</source>
      <translation>Escalades</translation>
    </message>
    <message>
      <source>Loyalty Manager</source>
      <translation>Responsable Fidélisation</translation>
    </message>
    <message>
      <source>Operations Manager</source>
      <translation>Responsable des opérations</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Équipe</translation>
    </message>
    <message>
      <source>Returns Manager</source>
      <translation>Responsable Retours</translation>
    </message>
    <message>
      <source>Returns group</source>
      <translation>Groupe Retours</translation>
    </message>
    <message>
      <source>Returns Team Lead</source>
      <translation>Responsable d’équipe Retours</translation>
    </message>
    <message>
      <source>Site Director</source>
      <translation>Directeur de site</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Site</translation>
    </message>
    <message>
      <source>Technical group</source>
      <translation>Groupe technique</translation>
    </message>
    <message>
      <source>Technical Support Team Lead</source>
      <translation>Responsable d’équipe Assistance technique</translation>
    </message>
    <message>
      <source>Training Manager</source>
      <translation>Responsable Formation</translation>
    </message>
    <message>
      <source>Vice President, Account Management &amp; Loyalty</source>
      <translation>Vice-président Comptes et Fidélisation</translation>
    </message>
    <message>
      <source>Vice President, Service Delivery</source>
      <translation>Vice-président Production de service</translation>
    </message>
    <message>
      <source>Vice President, Specialist Services</source>
      <translation>Vice-président Services spécialisés</translation>
    </message>
    <message>
      <source>Call Centre Manager</source>
      <translation>Responsable Centre d’appels</translation>
    </message>
    <message>
      <source>Digital Channels Manager</source>
      <translation>Responsable Canaux numériques</translation>
    </message>
    <message>
      <source>Phone &amp; Chat Representative</source>
      <translation>Conseiller Téléphone et Chat</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <source>Shift Lead, Day</source>
      <translation>Responsable de plage, jour</translation>
    </message>
    <message>
      <source>Shift Lead, Evening</source>
      <translation>Responsable de plage, soir</translation>
    </message>
    <message>
      <source>Shift Lead, Night</source>
      <translation>Responsable de plage, nuit</translation>
    </message>
    <message>
      <source>Shift Lead, Weekend</source>
      <translation>Responsable de plage, week-end</translation>
    </message>
    <message>
      <source>Social Content Editor</source>
      <translation>Rédacteur réseaux sociaux</translation>
    </message>
    <message>
      <source>Social Media Responder</source>
      <translation>Modérateur réseaux sociaux</translation>
    </message>
    <message>
      <source>Billing Representative</source>
      <translation>Conseiller Facturation</translation>
    </message>
    <message>
      <source>General Representative</source>
      <translation>Conseiller généraliste</translation>
    </message>
    <message>
      <source>Team Lead, Financial</source>
      <translation>Responsable d’équipe Finances</translation>
    </message>
    <message>
      <source>Team Lead, General</source>
      <translation>Responsable d’équipe générale</translation>
    </message>
    <message>
      <source>Team Lead, Technical</source>
      <translation>Responsable d’équipe technique</translation>
    </message>
    <message>
      <source>Technical Representative</source>
      <translation>Conseiller technique</translation>
    </message>
    <message>
      <source>Associate Representative</source>
      <translation>Conseiller junior</translation>
    </message>
    <message>
      <source>Head of Support</source>
      <translation>Responsable du support</translation>
    </message>
    <message>
      <source>Support Engineer</source>
      <translation>Ingénieur support</translation>
    </message>
    <message>
      <source>Support Operations Specialist</source>
      <translation>Chargé des opérations de support</translation>
    </message>
    <message>
      <source>Tier 1 Manager</source>
      <translation>Responsable support N1</translation>
    </message>
    <message>
      <source>Tier 1 Team Lead</source>
      <translation>Responsable d’équipe support N1</translation>
    </message>
    <message>
      <source>Tier 2 Team Lead</source>
      <translation>Responsable d’équipe support N2</translation>
    </message>
    <message>
      <source>Tier 3 Lead Engineer</source>
      <translation>Ingénieur référent support N3</translation>
    </message>
    <message>
      <source>Account Specialist</source>
      <translation>Chargé de comptes</translation>
    </message>
    <message>
      <source>Billing Specialist</source>
      <translation>Chargé de facturation</translation>
    </message>
    <message>
      <source>Orders &amp; Returns Specialist</source>
      <translation>Chargé des commandes et retours</translation>
    </message>
    <message>
      <source>Team Lead, Accounts</source>
      <translation>Responsable d’équipe Comptes</translation>
    </message>
    <message>
      <source>Team Lead, Billing</source>
      <translation>Responsable d’équipe Facturation</translation>
    </message>
    <message>
      <source>Team Lead, Orders &amp; Returns</source>
      <translation>Responsable d’équipe Commandes et Retours</translation>
    </message>
    <message>
      <source>Technical Specialist</source>
      <translation>Spécialiste technique</translation>
    </message>
    <message>
      <source>Consumer Representative</source>
      <translation>Conseiller Particuliers</translation>
    </message>
    <message>
      <source>Consumer</source>
      <translation>Particuliers</translation>
    </message>
    <message>
      <source>Dedicated Account Manager</source>
      <translation>Chargé de compte dédié</translation>
    </message>
    <message>
      <source>Director, Customer Centre</source>
      <translation>Directeur Centre clients</translation>
    </message>
    <message>
      <source>Enterprise Support Engineer</source>
      <translation>Ingénieur support Grands comptes</translation>
    </message>
    <message>
      <source>Manager, Consumer Customers</source>
      <translation>Responsable Clients particuliers</translation>
    </message>
    <message>
      <source>Manager, Enterprise Accounts</source>
      <translation>Responsable Grands comptes</translation>
    </message>
    <message>
      <source>Manager, Partners &amp; Public Sector</source>
      <translation>Responsable Partenaires et Secteur public</translation>
    </message>
    <message>
      <source>Manager, Small Business</source>
      <translation>Responsable Petites entreprises</translation>
    </message>
    <message>
      <source>Partner Representative</source>
      <translation>Conseiller Partenaires</translation>
    </message>
    <message>
      <source>Small Business Representative</source>
      <translation>Conseiller Petites entreprises</translation>
    </message>
    <message>
      <source>Team Lead, Consumer</source>
      <translation>Responsable d’équipe Particuliers</translation>
    </message>
    <message>
      <source>Account Representative, Business</source>
      <translation>Conseiller clientèle professionnels</translation>
    </message>
    <message>
      <source>Account Representative, Retail</source>
      <translation>Conseiller clientèle particuliers</translation>
    </message>
    <message>
      <source>General Manager, Customer Service</source>
      <translation>Directeur général service client</translation>
    </message>
    <message>
      <source>Returns Representative, Retail</source>
      <translation>Conseiller Retours particuliers</translation>
    </message>
    <message>
      <source>Segment Manager, Business</source>
      <translation>Responsable de segment Professionnels</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Professionnels</translation>
    </message>
    <message>
      <source>Segment Manager, Retail</source>
      <translation>Responsable de segment Particuliers</translation>
    </message>
    <message>
      <source>Retail</source>
      <translation>Particuliers</translation>
    </message>
    <message>
      <source>Support Representative, Business</source>
      <translation>Conseiller Assistance professionnels</translation>
    </message>
    <message>
      <source>Support Representative, Retail</source>
      <translation>Conseiller Assistance particuliers</translation>
    </message>
    <message>
      <source>Team Leader, Account Management</source>
      <translation>Chef d’équipe Gestion de comptes</translation>
    </message>
    <message>
      <source>Team Leader, Returns &amp; Warranty</source>
      <translation>Chef d’équipe Retours et Garanties</translation>
    </message>
    <message>
      <source>Team Leader, Support</source>
      <translation>Chef d’équipe Assistance</translation>
    </message>
    <message>
      <source>Warranty Representative, Business</source>
      <translation>Conseiller Garanties professionnels</translation>
    </message>
    <message>
      <source>Chat &amp; E-mail Representative</source>
      <translation>Conseiller Chat et E-mail</translation>
    </message>
    <message>
      <source>Claims &amp; Dispute Specialist</source>
      <translation>Chargé des réclamations et litiges</translation>
    </message>
    <message>
      <source>Head of Customer Experience</source>
      <translation>Responsable de l’expérience client</translation>
    </message>
    <message>
      <source>Loyalty &amp; Retention Specialist</source>
      <translation>Chargé de fidélisation et rétention</translation>
    </message>
    <message>
      <source>Order &amp; Delivery Representative</source>
      <translation>Conseiller Commandes et Livraisons</translation>
    </message>
    <message>
      <source>Quality, Training &amp; Knowledge Specialist</source>
      <translation>Chargé qualité, formation et connaissances</translation>
    </message>
    <message>
      <source>Returns &amp; Refunds Specialist</source>
      <translation>Chargé des retours et remboursements</translation>
    </message>
    <message>
      <source>Seasonal Representative</source>
      <translation>Conseiller saisonnier</translation>
    </message>
    <message>
      <source>Social &amp; Marketplace Representative</source>
      <translation>Conseiller Réseaux sociaux et Places de marché</translation>
    </message>
    <message>
      <source>Team Lead, Chat &amp; E-mail</source>
      <translation>Responsable d’équipe Chat et E-mail</translation>
    </message>
    <message>
      <source>Customer Operations Analyst</source>
      <translation>Analyste Opérations clients</translation>
    </message>
    <message>
      <source>Customer Operations Manager</source>
      <translation>Responsable Opérations clients</translation>
    </message>
    <message>
      <source>Customer Success Manager</source>
      <translation>Customer Success Manager</translation>
    </message>
    <message>
      <source>Digital Success Specialist</source>
      <translation>Chargé de succès numérique</translation>
    </message>
    <message>
      <source>Director, Customer Success</source>
      <translation>Directeur Succès client</translation>
    </message>
    <message>
      <source>Director, Support</source>
      <translation>Directeur Assistance</translation>
    </message>
    <message>
      <source>Education &amp; Knowledge Specialist</source>
      <translation>Chargé de formation et des connaissances</translation>
    </message>
    <message>
      <source>Enterprise Customer Success Manager</source>
      <translation>Customer Success Manager Grands comptes</translation>
    </message>
    <message>
      <source>Manager, Enterprise Success</source>
      <translation>Responsable Succès grands comptes</translation>
    </message>
    <message>
      <source>Manager, Mid-Market &amp; Scale Success</source>
      <translation>Responsable Succès ETI et PME</translation>
    </message>
    <message>
      <source>Onboarding Lead</source>
      <translation>Référent Accueil des clients</translation>
    </message>
    <message>
      <source>Renewals &amp; Account Lead</source>
      <translation>Référent Renouvellements et Comptes</translation>
    </message>
    <message>
      <source>Renewals Manager</source>
      <translation>Responsable Renouvellements</translation>
    </message>
    <message>
      <source>Support Specialist</source>
      <translation>Chargé d’assistance</translation>
    </message>
    <message>
      <source>Support Team Lead</source>
      <translation>Responsable d’équipe Assistance</translation>
    </message>
    <message>
      <source>Technical Support Lead</source>
      <translation>Référent Assistance technique</translation>
    </message>
    <message>
      <source>Dispatch Lead</source>
      <translation>Référent Répartition</translation>
    </message>
    <message>
      <source>Field Service Manager</source>
      <translation>Responsable Intervention sur site</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Secteur</translation>
    </message>
    <message>
      <source>Field Service Technician</source>
      <translation>Technicien d’intervention</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Région</translation>
    </message>
    <message>
      <source>Parts Coordinator</source>
      <translation>Coordinateur pièces détachées</translation>
    </message>
    <message>
      <source>Regional Supervisor</source>
      <translation>Superviseur régional</translation>
    </message>
    <message>
      <source>Remote Support Lead</source>
      <translation>Référent Assistance à distance</translation>
    </message>
    <message>
      <source>Remote Support Specialist</source>
      <translation>Chargé d’assistance à distance</translation>
    </message>
    <message>
      <source>Scheduling Coordinator</source>
      <translation>Coordinateur de planification</translation>
    </message>
    <message>
      <source>Service Director</source>
      <translation>Directeur du service</translation>
    </message>
    <message>
      <source>Technical Trainer &amp; Quality Specialist</source>
      <translation>Formateur technique et chargé qualité</translation>
    </message>
    <message>
      <source>Warranty &amp; Parts Lead</source>
      <translation>Référent Garanties et Pièces</translation>
    </message>
    <message>
      <source>Issue Resolution Specialist</source>
      <translation>Chargé de résolution des incidents</translation>
    </message>
    <message>
      <source>Loyalty &amp; Rewards Specialist</source>
      <translation>Chargé de fidélité et récompenses</translation>
    </message>
    <message>
      <source>Sales Manager</source>
      <translation>Responsable des ventes</translation>
    </message>
    <message>
      <source>Support Representative</source>
      <translation>Conseiller Assistance</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>What becomes of it</source>
      <translation>Ce que cela devient</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajout</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Stats</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Global</translation>
    </message>
    <message>
      <source>Dotted line to</source>
      <translation>Ligne pointillée vers</translation>
    </message>
    <message>
      <source>Type a name or a title</source>
      <translation>Saisir un nom ou un intitulé</translation>
    </message>
    <message>
      <source>The line joins {name} already.</source>
      <translation>La ligne relie déjà {name}.</translation>
    </message>
    <message>
      <source>Dotted line from {name} to…</source>
      <translation>Ligne pointillée de {name} vers…</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <source>The new manager</source>
      <translation>Le nouveau responsable</translation>
    </message>
    <message>
      <source>{name} is in what moves, and nobody can report to their own report.</source>
      <translation>{name} fait partie de ce qui est déplacé, et personne ne peut être rattaché à son propre subordonné.</translation>
    </message>
    <message>
      <source>Make a top</source>
      <translation>Placer au sommet</translation>
    </message>
    <message>
      <source>Nobody comes along.</source>
      <translation>Personne ne suit.</translation>
    </message>
    <message>
      <source>1 role below comes along.</source>
      <translation>1 rôle en dessous suit.</translation>
    </message>
    <message>
      <source>Make {who} a top</source>
      <translation>Placer {who} au sommet</translation>
    </message>
    <message>
      <source>Move {who} to {name}</source>
      <translation>Déplacer {who} vers {name}</translation>
    </message>
    <message>
      <source>Move {n} roles to…</source>
      <translation>Déplacer {n} rôles vers…</translation>
    </message>
    <message>
      <source>{n} roles below come along.</source>
      <translation>{n} rôles en dessous suivent.</translation>
    </message>
    <message>
      <source>Move {name} to…</source>
      <translation>Déplacer {name} vers…</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} rôles</translation>
    </message>
    <message>
      <source>the new role</source>
      <translation>le nouveau rôle</translation>
    </message>
    <message>
      <source>Split {n} of {every} seats off</source>
      <translation>Détacher {n} postes sur {every}</translation>
    </message>
    <message>
      <source>Seats to split off</source>
      <translation>Postes à détacher</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Détacher</translation>
    </message>
    <message>
      <source>Split off seats</source>
      <translation>Détacher des postes</translation>
    </message>
    <message>
      <source> of {n} seats</source>
      <translation> sur {n} postes</translation>
    </message>
    <message>
      <source>To the new card: {goes}. Here: {stays}.</source>
      <translation>Sur la nouvelle carte : {goes}. Ici : {stays}.</translation>
    </message>
    <message>
      <source>{n} without a name</source>
      <translation>{n} sans nom</translation>
    </message>
    <message>
      <source>{n} more people</source>
      <translation>{n} personnes de plus</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} à pourvoir</translation>
    </message>
    <message>
      <source>Tab adds a report · Enter adds a colleague · F2 renames</source>
      <translation>Tab ajoute un subordonné · Entrée ajoute un collègue · F2 renomme</translation>
    </message>
    <message>
      <source>Enter edits a cell · Ctrl+Enter fills all selected ones · Ctrl+D fills down</source>
      <translation>Entrée modifie une cellule · Ctrl+Entrée remplit toutes celles sélectionnées · Ctrl+D recopie vers le bas</translation>
    </message>
    <message>
      <source>F7 shows the next view · a click on a line goes to the role</source>
      <translation>F7 montre la vue suivante · un clic sur une ligne va au rôle</translation>
    </message>
    <message>
      <source>A click or Space gives a role a function, or takes it · a head sorts</source>
      <translation>Un clic ou Espace donne une fonction à un rôle, ou la retire · un en-tête trie</translation>
    </message>
    <message>
      <source>no findings</source>
      <translation>aucun constat</translation>
    </message>
    <message>
      <source>{page}: titles {n} pt, small</source>
      <translation>{page} : intitulés {n} pt, petits</translation>
    </message>
    <message>
      <source>{page}: titles {n} pt</source>
      <translation>{page} : intitulés {n} pt</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 personne</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} personnes</translation>
    </message>
    <message>
      <source>1 layer</source>
      <translation>1 niveau</translation>
    </message>
    <message>
      <source>{n} layers</source>
      <translation>{n} niveaux</translation>
    </message>
    <message>
      <source>{n} FTE</source>
      <translation>{n} ETP</translation>
    </message>
    <message>
      <source>span Ø {average}, max {largest}</source>
      <translation>étendue Ø {average}, max. {largest}</translation>
    </message>
    <message>
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <source>{n} not placed</source>
      <translation>{n} sans poste</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Disposer</translation>
    </message>
    <message>
      <source>Findings: {count}</source>
      <translation>Constats : {count}</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>Representative</source>
      <translation>Conseiller</translation>
    </message>
    <message>
      <source>Senior</source>
      <translation>Senior</translation>
    </message>
    <message>
      <source>Specialist</source>
      <translation>Spécialiste</translation>
    </message>
    <message>
      <source>Team lead</source>
      <translation>Responsable d’équipe</translation>
    </message>
    <message>
      <source>Manager</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>Directeur</translation>
    </message>
    <message>
      <source>Executive</source>
      <translation>Dirigeant</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Pourvu</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vacant</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>En projet</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Indication</translation>
    </message>
    <message>
      <source>Top-down</source>
      <translation>De haut en bas</translation>
    </message>
    <message>
      <source>Bottom-up</source>
      <translation>De bas en haut</translation>
    </message>
    <message>
      <source>Left-right</source>
      <translation>De gauche à droite</translation>
    </message>
    <message>
      <source>Right-left</source>
      <translation>De droite à gauche</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>Compact</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Print grey</source>
      <translation>Gris (impression)</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>Contact centre</source>
      <translation>Centre de contacts</translation>
    </message>
    <message>
      <source>Technical support</source>
      <translation>Assistance technique</translation>
    </message>
    <message>
      <source>Small company</source>
      <translation>Petite entreprise</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Général</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Appels</translation>
    </message>
    <message>
      <source>Chats</source>
      <translation>Chats</translation>
    </message>
    <message>
      <source>Tickets</source>
      <translation>Tickets</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Postes</translation>
    </message>
  </context>
</TS>
